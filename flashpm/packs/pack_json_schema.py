"""Makes the JSON Schema of the pack format, with which editors complete and check packs.

`python -m flashpm.packs.pack_json_schema > resources/flashpm-pack-1.schema.json` rewrites the shipped file.
"""

import json
import sys
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.packs.pack_schema import ANSWER_FIELDS, ClarifyingQuestionEntry, PackEntry, QuestionEntry

_TEXT_OR_NUMBER = ["string", "number"]
"""To an editor an unquoted 1.2 or 2026 is a number; FlashPM reads it as the text that it looks like."""


class _EditorSchema(GenerateJsonSchema):
    """Says what authors should write, where pydantic's own schema says what the models accept."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Leave null out: a field with nothing in it is better left out."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Leave defaults out: they all mean that nothing is said."""
        return self.generate_inner(schema["schema"])

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Let editors mark unknown fields, which an import leaves out with a warning."""
        return {**super().model_schema(schema), "additionalProperties": False}

    def field_title_should_be_set(self, schema: object) -> bool:
        """Leave titles out: they repeat the fields' names."""
        return False


def json_schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of a pack, as plain values."""
    schema = PackEntry.model_json_schema(schema_generator=_EditorSchema)
    pack = schema["properties"]
    pack["id"]["not"] = {"const": PAGE_PACK_ID}
    pack["version"]["type"] = _TEXT_OR_NUMBER
    pack["questions"]["minItems"] = 1
    question = schema["$defs"][QuestionEntry.__name__]["properties"]
    question["tags"]["items"]["type"] = _TEXT_OR_NUMBER
    clarifying_question = schema["$defs"][ClarifyingQuestionEntry.__name__]
    clarifying_question["anyOf"] = [{"required": [field]} for field in ANSWER_FIELDS]
    return {"$schema": GenerateJsonSchema.schema_dialect, **schema}


def json_schema_text() -> str:
    """Give the JSON Schema as the shipped file holds it."""
    return json.dumps(json_schema(), indent=2) + "\n"


if __name__ == "__main__":
    sys.stdout.write(json_schema_text())
