<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>BulkBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n selected</numerusform>
        <numerusform>%n selected</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ColumnMapping</name>
    <message numerus="yes">
      <source>“%1” from Anki has %n entries, and each becomes a card or more.</source>
      <translation>
        <numerusform>“%1” from Anki has %n entry, which becomes a card or more.</numerusform>
        <numerusform>“%1” from Anki has %n entries, and each becomes a card or more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“%1” has %n rows, and each becomes a card.</source>
      <translation>
        <numerusform>“%1” has %n row, which becomes a card.</numerusform>
        <numerusform>“%1” has %n rows, and each becomes a card.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message numerus="yes">
      <source>%n older one(s) lie in the folder.</source>
      <translation>
        <numerusform>%n older one lie in the folder.</numerusform>
        <numerusform>%n older ones lie in the folder.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DayCard</name>
    <message numerus="yes">
      <source>%n due</source>
      <translation>
        <numerusform>%n due</numerusform>
        <numerusform>%n due</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to repeat</source>
      <translation>
        <numerusform>%n to repeat</numerusform>
        <numerusform>%n to repeat</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DayNotices</name>
    <message numerus="yes">
      <source>%n cards are stuck</source>
      <translation>
        <numerusform>%n card is stuck</numerusform>
        <numerusform>%n cards are stuck</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of %1 new questions fit before the interview.</source>
      <translation>
        <numerusform>%n of %1 new questions fits before the interview.</numerusform>
        <numerusform>%n of %1 new questions fit before the interview.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DayStrip</name>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation>
        <numerusform>%n answer</numerusform>
        <numerusform>%n answers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) until the interview</source>
      <translation>
        <numerusform>%n day until the interview</numerusform>
        <numerusform>%n days until the interview</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Studied on %1 of the last %n days</source>
      <translation>
        <numerusform>Studied on %1 of the last %n days</numerusform>
        <numerusform>Studied on %1 of the last %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Foot</name>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n changed</numerusform>
        <numerusform>%n changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due day(s) from Anki</source>
      <translation>
        <numerusform>%n due day from Anki</numerusform>
        <numerusform>%n due days from Anki</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pause(s) from Anki</source>
      <translation>
        <numerusform>%n pause from Anki</numerusform>
        <numerusform>%n pauses from Anki</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n questions have no clarifying questions: they are kept without cards.</source>
      <translation>
        <numerusform>%n questions have no clarifying questions: they are kept without cards.</numerusform>
        <numerusform>%n questions have no clarifying questions: they are kept without cards.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n questions were changed by you and in the new version:</source>
      <translation>
        <numerusform>%n questions were changed by you and in the new version:</numerusform>
        <numerusform>%n questions were changed by you and in the new version:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n review(s) from Anki</source>
      <translation>
        <numerusform>%n review from Anki</numerusform>
        <numerusform>%n reviews from Anki</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n hours to learn</source>
      <translation>
        <numerusform>about %n hours to learn</numerusform>
        <numerusform>about %n hours to learn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n min to learn</source>
      <translation>
        <numerusform>about %n min to learn</numerusform>
        <numerusform>about %n min to learn</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Headline</name>
    <message numerus="yes">
      <source>%n day(s) to your interview</source>
      <translation>
        <numerusform>%n day to your interview</numerusform>
        <numerusform>%n days to your interview</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Interlude</name>
    <message numerus="yes">
      <source>%n come back in a minute.</source>
      <translation>
        <numerusform>%n comes back in a minute.</numerusform>
        <numerusform>%n come back in a minute.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InterviewPanel</name>
    <message numerus="yes">
      <source>In %n week(s)</source>
      <translation>
        <numerusform>In %n week</numerusform>
        <numerusform>In %n weeks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LastImport</name>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n changed</numerusform>
        <numerusform>%n changed</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuestionPreview</name>
    <message numerus="yes">
      <source>Added to it: %n card(s).</source>
      <translation>
        <numerusform>Added to it: %n card.</numerusform>
        <numerusform>Added to it: %n cards.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changed in the new version: %n text(s).</source>
      <translation>
        <numerusform>Changed in the new version: %n text.</numerusform>
        <numerusform>Changed in the new version: %n texts.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Same theme as %n others.</source>
      <translation>
        <numerusform>Same theme as %n others.</numerusform>
        <numerusform>Same theme as %n others.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more card(s)</source>
      <translation>
        <numerusform>and %n more card</numerusform>
        <numerusform>and %n more cards</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Refusal</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StatisticsPage</name>
    <message numerus="yes">
      <source>%n card(s) match.</source>
      <translation>
        <numerusform>%n card match.</numerusform>
        <numerusform>%n cards match.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n card(s) match; none of them was reviewed yet.</source>
      <translation>
        <numerusform>%n card match; none of them was reviewed yet.</numerusform>
        <numerusform>%n cards match; none of them was reviewed yet.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SummaryPage</name>
    <message numerus="yes">
      <source>%n card(s) can wait.</source>
      <translation>
        <numerusform>%n card can wait.</numerusform>
        <numerusform>%n cards can wait.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You knew %1 of %n card(s).</source>
      <translation>
        <numerusform>You knew %1 of %n card.</numerusform>
        <numerusform>You knew %1 of %n cards.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You knew all %n card(s).</source>
      <translation>
        <numerusform>You knew the one card.</numerusform>
        <numerusform>You knew all %n cards.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You went through %n card(s).</source>
      <translation>
        <numerusform>You went through %n card.</numerusform>
        <numerusform>You went through %n cards.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TypeRows</name>
    <message numerus="yes">
      <source>%n due</source>
      <translation>
        <numerusform>%n due</numerusform>
        <numerusform>%n due</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message numerus="yes">
      <source>%n minute(s) a day</source>
      <translation>
        <numerusform>%n minute a day</numerusform>
        <numerusform>%n minutes a day</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n type(s)</source>
      <translation>
        <numerusform>%n type</numerusform>
        <numerusform>%n types</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WhatGoes</name>
    <message numerus="yes">
      <source>%n chosen question(s)</source>
      <translation>
        <numerusform>%n chosen question</numerusform>
        <numerusform>%n chosen questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message numerus="yes">
      <source>%1 of the %n answer(s) of this year were %2.</source>
      <translation>
        <numerusform>%1 of the %n answer of this year were %2.</numerusform>
        <numerusform>%1 of the %n answers of this year were %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of those asked so far stay away for %n week(s) or longer.</source>
      <translation>
        <numerusform>%1 of those asked so far stay away for %n week or longer.</numerusform>
        <numerusform>%1 of those asked so far stay away for %n weeks or longer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %n answer(s), %2 right</source>
      <translation>
        <numerusform>%1: %n answer, %2 right</numerusform>
        <numerusform>%1: %n answers, %2 right</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation>
        <numerusform>%n answer</numerusform>
        <numerusform>%n answers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n card(s)</source>
      <translation>
        <numerusform>%n card</numerusform>
        <numerusform>%n cards</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n card(s) stand at the lowest, %1: put them in your own words.</source>
      <translation>
        <numerusform>%n card stand at the lowest, %1: put them in your own words.</numerusform>
        <numerusform>%n cards stand at the lowest, %1: put them in your own words.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clarifying question(s)</source>
      <translation>
        <numerusform>%n clarifying question</numerusform>
        <numerusform>%n clarifying questions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) of study</source>
      <translation>
        <numerusform>%n day of study</numerusform>
        <numerusform>%n days of study</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due</source>
      <translation>
        <numerusform>%n due</numerusform>
        <numerusform>%n due</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n h</source>
      <translation>
        <numerusform>%n h</numerusform>
        <numerusform>%n h</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n known</source>
      <translation>
        <numerusform>%n known</numerusform>
        <numerusform>%n known</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new question(s)</source>
      <translation>
        <numerusform>%n new question</numerusform>
        <numerusform>%n new questions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new question(s) a day</source>
      <translation>
        <numerusform>%n new question a day</numerusform>
        <numerusform>%n new questions a day</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paused</source>
      <translation>
        <numerusform>%n paused</numerusform>
        <numerusform>%n paused</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the coming %n week(s), minutes a day: %1 as now, %2 with %3.</source>
      <translation>
        <numerusform>In the coming %n week, minutes a day: %1 as now, %2 with %3.</numerusform>
        <numerusform>In the coming %n weeks, minutes a day: %1 as now, %2 with %3.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No card comes back in the next %n day(s).</source>
      <translation>
        <numerusform>No card comes back in the next %n day.</numerusform>
        <numerusform>No card comes back in the next %n days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You know all %n for %1 now.</source>
      <translation>
        <numerusform>You know the one card for %1 now.</numerusform>
        <numerusform>You know all %n for %1 now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You know all %n now.</source>
      <translation>
        <numerusform>You know the one card now.</numerusform>
        <numerusform>You know all %n now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You recalled %1 of %n review(s) this year; first looks and repeats are not counted.</source>
      <translation>
        <numerusform>You recalled %1 of %n review this year; first looks and repeats are not counted.</numerusform>
        <numerusform>You recalled %1 of %n reviews this year; first looks and repeats are not counted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>about %n minute</numerusform>
        <numerusform>about %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n day(s)</source>
      <translation>
        <numerusform>in %n day</numerusform>
        <numerusform>in %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>older cards: %n week(s) and more</source>
      <translation>
        <numerusform>older cards: %n week and more</numerusform>
        <numerusform>older cards: %n weeks and more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>younger cards: back within %n week(s)</source>
      <translation>
        <numerusform>younger cards: back within %n week</numerusform>
        <numerusform>younger cards: back within %n weeks</numerusform>
      </translation>
    </message>
  </context>
</TS>
