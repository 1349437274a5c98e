<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Adding</name>
    <message>
      <source>Adding %1 to your library</source>
      <translation>Aufnahme in deine Bibliothek: %1</translation>
    </message>
    <message>
      <source>Adding to your library …</source>
      <translation>Wird in deine Bibliothek aufgenommen …</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>You can study meanwhile. You will be told when they are there.</source>
      <translation>Du kannst inzwischen lernen. Du erfährst, wenn alles da ist.</translation>
    </message>
  </context>
  <context>
    <name>AdvancedCards</name>
    <message>
      <source>Adds %1: about %2 a day.</source>
      <translation>Bringt %1 dazu: etwa %2 am Tag.</translation>
    </message>
    <message>
      <source>Ask “So what?” too</source>
      <translation>Auch „Was folgt daraus?“ fragen</translation>
    </message>
    <message>
      <source>Each begins once the first card of its clarifying question was passed twice.</source>
      <translation>Jede beginnt, sobald die erste Karte ihrer Rückfrage zweimal gewusst war.</translation>
    </message>
    <message>
      <source>No clarifying question has both an expected answer and an impact yet.</source>
      <translation>Noch hat keine Rückfrage beides, eine erwartete Antwort und eine Auswirkung.</translation>
    </message>
    <message>
      <source>Second cards</source>
      <translation>Zweite Karten</translation>
    </message>
    <message>
      <source>The likely answer is given, and you say what changes in your approach.</source>
      <translation>Die wahrscheinliche Antwort steht da, und du sagst, was sich an deinem Vorgehen ändert.</translation>
    </message>
    <message>
      <source>These are %1: about %2 a day.</source>
      <translation>Zurzeit %1: etwa %2 am Tag.</translation>
    </message>
    <message>
      <source>What they cost a day is being counted …</source>
      <translation>Was sie am Tag kosten, wird gezählt …</translation>
    </message>
    <message>
      <source>“So what?”</source>
      <translation>„Was folgt daraus?“</translation>
    </message>
  </context>
  <context>
    <name>AdvancedDay</name>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>0 means only when you ask for it. No card is ever graded by itself.</source>
      <translation>0 heißt: nur, wenn du darum bittest. Keine Karte wird je von selbst bewertet.</translation>
    </message>
    <message>
      <source>A question’s cards</source>
      <translation>Karten einer Frage</translation>
    </message>
    <message>
      <source>All that are due</source>
      <translation>Alle fälligen</translation>
    </message>
    <message>
      <source>Answering</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Apart</source>
      <translation>Getrennt</translation>
    </message>
    <message>
      <source>As they come</source>
      <translation>Wie sie kommen</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Höchstens</translation>
    </message>
    <message>
      <source>Day starts at</source>
      <translation>Tag beginnt um</translation>
    </message>
    <message>
      <source>Due cards beyond that wait for a later day; the most overdue are asked first.</source>
      <translation>Fällige Karten darüber hinaus warten auf einen späteren Tag; die am längsten überfälligen kommen zuerst.</translation>
    </message>
    <message>
      <source>Four</source>
      <translation>Vier</translation>
    </message>
    <message>
      <source>Grades</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>How many questions are begun on a day while there is no interview date.</source>
      <translation>Wie viele Fragen an einem Tag beginnen, solange es keinen Interviewtermin gibt.</translation>
    </message>
    <message>
      <source>In which order a day asks what is due.</source>
      <translation>In welcher Reihenfolge ein Tag fragt, was fällig ist.</translation>
    </message>
    <message>
      <source>Mixed</source>
      <translation>Gemischt</translation>
    </message>
    <message>
      <source>Most overdue first</source>
      <translation>Längste Überfälligkeit zuerst</translation>
    </message>
    <message>
      <source>New questions a day</source>
      <translation>Neue Fragen am Tag</translation>
    </message>
    <message>
      <source>Oldest day first</source>
      <translation>Ältester Tag zuerst</translation>
    </message>
    <message>
      <source>Order of due cards</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Question by question</source>
      <translation>Frage für Frage</translation>
    </message>
    <message>
      <source>Reviews a day</source>
      <translation>Wiederholungen am Tag</translation>
    </message>
    <message>
      <source>Reviews a day at most</source>
      <translation>Wiederholungen am Tag, höchstens</translation>
    </message>
    <message>
      <source>SM-2’s 0 to 5</source>
      <translation>0 bis 5 wie in SM-2</translation>
    </message>
    <message>
      <source>Show answer after</source>
      <translation>Antwort zeigen nach</translation>
    </message>
    <message>
      <source>The day</source>
      <translation>Der Tag</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Zusammen</translation>
    </message>
    <message>
      <source>Two are quicker; with 0 to 5 you also say how far from knowing it you were.</source>
      <translation>Zwei gehen schneller; mit 0 bis 5 sagst du auch, wie weit du davon weg warst.</translation>
    </message>
    <message>
      <source>Two: Again, Good</source>
      <translation>Zwei: Nochmal, Gut</translation>
    </message>
    <message>
      <source>Until then it is still yesterday: late at night counts for the day that ends.</source>
      <translation>Bis dahin ist noch gestern: Spät in der Nacht zählt für den Tag, der endet.</translation>
    </message>
    <message>
      <source>Whether the cards of one question follow on each other, or have others between them.</source>
      <translation>Ob die Karten einer Frage aufeinander folgen oder andere dazwischen kommen.</translation>
    </message>
  </context>
  <context>
    <name>AdvancedPage</name>
    <message>
      <source>Advanced</source>
      <translation>Erweitert</translation>
    </message>
    <message>
      <source>Looking what changes …</source>
      <translation>Sehen, was sich ändert …</translation>
    </message>
    <message>
      <source>Switching …</source>
      <translation>Umstellen …</translation>
    </message>
    <message>
      <source>The new rules hold from now on.</source>
      <translation>Die neuen Regeln gelten ab jetzt.</translation>
    </message>
    <message>
      <source>“So what?” is asked from now on.</source>
      <translation>„Was folgt daraus?“ wird ab jetzt gefragt.</translation>
    </message>
    <message>
      <source>“So what?” is not asked any more.</source>
      <translation>„Was folgt daraus?“ wird nicht mehr gefragt.</translation>
    </message>
  </context>
  <context>
    <name>AdvancedRules</name>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <source>A card that came late and was known all the same stays away longer.</source>
      <translation>Eine Karte, die spät kam und trotzdem gewusst war, bleibt länger weg.</translation>
    </message>
    <message>
      <source>After Again</source>
      <translation>Nach Nochmal</translation>
    </message>
    <message>
      <source>After Again and Hard</source>
      <translation>Nach Nochmal und Schwer</translation>
    </message>
    <message>
      <source>Cards that are graded so come back in the same sitting, a few cards later.</source>
      <translation>So bewertete Karten kommen in derselben Sitzung wieder, ein paar Karten später.</translation>
    </message>
    <message>
      <source>Count the days it waited</source>
      <translation>Wartetage mitzählen</translation>
    </message>
    <message>
      <source>Desired retention</source>
      <translation>Gewünschte Behaltensquote</translation>
    </message>
    <message>
      <source>Ease</source>
      <translation>Leichtigkeit</translation>
    </message>
    <message>
      <source>Even out the days</source>
      <translation>Tage ausgleichen</translation>
    </message>
    <message>
      <source>Every few passes in a row give back some of the ease that failing took.</source>
      <translation>Mehrere richtige Antworten in Folge geben etwas von der verlorenen Leichtigkeit zurück.</translation>
    </message>
    <message>
      <source>FSRS</source>
      <translation>FSRS</translation>
    </message>
    <message>
      <source>FSRS asks a card when you are about to forget it.</source>
      <translation>FSRS fragt eine Karte, kurz bevor du sie vergisst.</translation>
    </message>
    <message>
      <source>How likely you are to know a card when it is asked; more of it means more reviews.</source>
      <translation>Wie wahrscheinlich du eine Karte weißt, wenn sie gefragt wird; mehr davon heißt mehr Wiederholungen.</translation>
    </message>
    <message>
      <source>Late answers</source>
      <translation>Späte Antworten</translation>
    </message>
    <message>
      <source>Let the ease recover</source>
      <translation>Leichtigkeit erholt sich</translation>
    </message>
    <message>
      <source>Lets a card come back a little sooner or later, on the day with the least to do.</source>
      <translation>Lässt eine Karte etwas früher oder später wiederkommen, an dem Tag mit der wenigsten Arbeit.</translation>
    </message>
    <message>
      <source>Load</source>
      <translation>Pensum</translation>
    </message>
    <message>
      <source>Longest wait</source>
      <translation>Längste Wartezeit</translation>
    </message>
    <message>
      <source>No card stays away longer than this.</source>
      <translation>Keine Karte bleibt länger weg.</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>SM-2</source>
      <translation>SM-2</translation>
    </message>
    <message>
      <source>SM-2 lets each card's days grow by its ease.</source>
      <translation>Mit SM-2 wachsen die Tage jeder Karte mit ihrer Leichtigkeit.</translation>
    </message>
    <message>
      <source>Scheduler</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>When cards come back</source>
      <translation>Wann Karten wiederkommen</translation>
    </message>
  </context>
  <context>
    <name>AreaChip</name>
    <message>
      <source>Area: %1</source>
      <translation>Bereich: %1</translation>
    </message>
    <message>
      <source>Area: %1, guessed</source>
      <translation>Bereich: %1, geraten</translation>
    </message>
    <message>
      <source>Choose another area</source>
      <translation>Anderen Bereich wählen</translation>
    </message>
  </context>
  <context>
    <name>AreaChoice</name>
    <message>
      <source>Area</source>
      <translation>Bereich</translation>
    </message>
  </context>
  <context>
    <name>AskLine</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>Ausführen</translation>
    </message>
  </context>
  <context>
    <name>BackupRow</name>
    <message>
      <source>Answers and changes since then are set aside. Your library as it is now is kept as a backup.</source>
      <translation>Antworten und Änderungen seither werden beiseitegelegt. Deine Bibliothek, wie sie jetzt ist, bleibt als Sicherung erhalten.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Go back to the backup of %1</source>
      <translation>Zurück zur Sicherung vom %1</translation>
    </message>
    <message>
      <source>Go back to this one</source>
      <translation>Zu dieser zurückkehren</translation>
    </message>
    <message>
      <source>Yes, go back</source>
      <translation>Ja, zurückkehren</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
  </context>
  <context>
    <name>BulkActions</name>
    <message>
      <source>Deck</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>Looking them up …</source>
      <translation>Werden nachgeschlagen …</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Save what the search finds for Anki …</source>
      <translation>Was die Suche findet, für Anki speichern …</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>Tag them</source>
      <translation>Vergeben</translation>
    </message>
    <message>
      <source>Take it away</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>this question</source>
      <translation>diese Frage</translation>
    </message>
  </context>
  <context>
    <name>BulkBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n ausgewählt</numerusform>
        <numerusform>%n ausgewählt</numerusform>
      </translation>
    </message>
    <message>
      <source>A backup is made first</source>
      <translation>Vorher wird eine Sicherung gemacht</translation>
    </message>
    <message>
      <source>All their cards are new again; their history is kept</source>
      <translation>Alle ihre Karten sind wieder neu; ihr Verlauf bleibt</translation>
    </message>
    <message>
      <source>Begin anew</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Let come again</source>
      <translation>Wieder fragen</translation>
    </message>
    <message>
      <source>Move to a deck …</source>
      <translation>In Stapel verschieben …</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausieren</translation>
    </message>
    <message>
      <source>Paused cards are not asked until you let them come again (suspended, in Anki's words)</source>
      <translation>Pausierte Karten werden nicht gefragt, bis du sie wiederkommen lässt (Anki nennt das „ausgesetzt“)</translation>
    </message>
    <message>
      <source>Save for Anki …</source>
      <translation>Für Anki speichern …</translation>
    </message>
    <message>
      <source>Select all %1</source>
      <translation>Alle %1 auswählen</translation>
    </message>
    <message>
      <source>Select nothing</source>
      <translation>Nichts auswählen</translation>
    </message>
    <message>
      <source>Study now</source>
      <translation>Jetzt lernen</translation>
    </message>
    <message>
      <source>Tag …</source>
      <translation>Schlagwort …</translation>
    </message>
    <message>
      <source>Take a tag away …</source>
      <translation>Schlagwort entfernen …</translation>
    </message>
  </context>
  <context>
    <name>CalendarSection</name>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
  </context>
  <context>
    <name>CardActionMenu</name>
    <message>
      <source>Choose the day it comes back</source>
      <translation>Wählen, an welchem Tag sie wiederkommt</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Its answers stay in its history</source>
      <translation>Ihre Antworten bleiben im Verlauf</translation>
    </message>
    <message>
      <source>Move to another deck</source>
      <translation>In einen anderen Stapel verschieben</translation>
    </message>
    <message>
      <source>Start over as a new card</source>
      <translation>Als neue Karte von vorn beginnen</translation>
    </message>
    <message>
      <source>this card</source>
      <translation>diese Karte</translation>
    </message>
  </context>
  <context>
    <name>CardPanels</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>It was not answered yet.</source>
      <translation>Sie wurde noch nicht beantwortet.</translation>
    </message>
    <message>
      <source>Move to another deck</source>
      <translation>In einen anderen Stapel verschieben</translation>
    </message>
    <message>
      <source>The ease says how fast its days grow.</source>
      <translation>Die Leichtigkeit sagt, wie schnell ihre Tage wachsen.</translation>
    </message>
    <message>
      <source>The newest first. “Else” is what the other grades would have done.</source>
      <translation>Das Neueste zuerst. „Sonst“ ist, was die anderen Bewertungen bewirkt hätten.</translation>
    </message>
    <message>
      <source>When shall it come back?</source>
      <translation>Wann soll sie wiederkommen?</translation>
    </message>
  </context>
  <context>
    <name>CardPreview</name>
    <message>
      <source>%1: not in the pack · add</source>
      <translation>%1: nicht im Paket · ergänzen</translation>
    </message>
    <message>
      <source>%1: not on the page · add</source>
      <translation>%1: nicht auf der Seite · ergänzen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Expected answer</source>
      <translation>Erwartete Antwort</translation>
    </message>
    <message>
      <source>Impact</source>
      <translation>Auswirkung</translation>
    </message>
    <message>
      <source>New card</source>
      <translation>Neue Karte</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>This impact names no decision.</source>
      <translation>Diese Auswirkung nennt keine Entscheidung.</translation>
    </message>
    <message>
      <source>What to ask</source>
      <translation>Was zu fragen ist</translation>
    </message>
    <message>
      <source>What to ask: not in the pack, so this card is left out · add</source>
      <translation>Was zu fragen ist: nicht im Paket, darum bleibt diese Karte weg · ergänzen</translation>
    </message>
    <message>
      <source>What to ask: not on the page, so this card is left out · add</source>
      <translation>Was zu fragen ist: nicht auf der Seite, darum bleibt diese Karte weg · ergänzen</translation>
    </message>
    <message>
      <source>Why it matters</source>
      <translation>Warum das zählt</translation>
    </message>
  </context>
  <context>
    <name>CardView</name>
    <message>
      <source>Add my words</source>
      <translation>Meine Worte ergänzen</translation>
    </message>
    <message>
      <source>Expected answer</source>
      <translation>Erwartete Antwort</translation>
    </message>
    <message>
      <source>Impact</source>
      <translation>Auswirkung</translation>
    </message>
    <message>
      <source>My words</source>
      <translation>Meine Worte</translation>
    </message>
    <message>
      <source>Why it matters</source>
      <translation>Warum das zählt</translation>
    </message>
    <message>
      <source>one likely reply</source>
      <translation>eine wahrscheinliche</translation>
    </message>
    <message>
      <source>so you would …</source>
      <translation>du würdest also …</translation>
    </message>
  </context>
  <context>
    <name>ChangeRow</name>
    <message>
      <source>Do again</source>
      <translation>Doch wieder</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Zurückgenommen</translation>
    </message>
  </context>
  <context>
    <name>ChangesPage</name>
    <message>
      <source>All but grades</source>
      <translation>Alles außer Bewertungen</translation>
    </message>
    <message>
      <source>Doing it again …</source>
      <translation>Wird wiederholt …</translation>
    </message>
    <message>
      <source>Done again: %1</source>
      <translation>Wiederholt: %1</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>History of changes</source>
      <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
      <source>Nothing was done yet.</source>
      <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
      <source>Show older ones</source>
      <translation>Ältere zeigen</translation>
    </message>
    <message>
      <source>Taken back: %1</source>
      <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
      <source>Taking it back …</source>
      <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>What is listed</source>
      <translation>Was gezeigt wird</translation>
    </message>
    <message>
      <source>What was done on this computer, the newest first; imports and settings too.</source>
      <translation>Was an diesem Rechner geschehen ist, das Neueste zuerst; auch Importe und Einstellungen.</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
  </context>
  <context>
    <name>ChoiceField</name>
    <message>
      <source>Not said</source>
      <translation>Keine Angabe</translation>
    </message>
  </context>
  <context>
    <name>ColumnMapping</name>
    <message>
      <source>A card needs the clarifying question, and why it matters, an expected answer or an impact. This choice is remembered for tables with the same columns.</source>
      <translation>Eine Karte braucht die Rückfrage und dazu „Warum das zählt“, eine erwartete Antwort oder eine Auswirkung. Diese Wahl wird für Tabellen mit denselben Spalten gemerkt.</translation>
    </message>
    <message>
      <source>A card needs the clarifying question, and why it matters, an expected answer or an impact. This choice is remembered for the next time.</source>
      <translation>Eine Karte braucht die Rückfrage, dazu warum das zählt, eine erwartete Antwort oder eine Auswirkung. Diese Wahl gilt auch beim nächsten Mal.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a column that holds why it matters, the expected answer or the impact.</source>
      <translation>Wähle eine Spalte mit „Warum das zählt“, der erwarteten Antwort oder der Auswirkung.</translation>
    </message>
    <message>
      <source>Choose the column that holds the clarifying question.</source>
      <translation>Wähle die Spalte mit der Rückfrage.</translation>
    </message>
    <message>
      <source>Column %1</source>
      <translation>Spalte %1</translation>
    </message>
    <message>
      <source>Show the cards</source>
      <translation>Karten zeigen</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Gezeigt</translation>
    </message>
    <message>
      <source>What do the columns hold?</source>
      <translation>Was steht in den Spalten?</translation>
    </message>
    <message>
      <source>What do the fields hold?</source>
      <translation>Was steht in den Feldern?</translation>
    </message>
    <message numerus="yes">
      <source>“%1” from Anki has %n entries, and each becomes a card or more.</source>
      <translation>
        <numerusform>„%1“ aus Anki hat %n Eintrag, und daraus wird mindestens eine Karte.</numerusform>
        <numerusform>„%1“ aus Anki hat %n Einträge, und aus jedem wird mindestens eine Karte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“%1” has %n rows, and each becomes a card.</source>
      <translation>
        <numerusform>„%1“ hat %n Zeile, und sie wird eine Karte.</numerusform>
        <numerusform>„%1“ hat %n Zeilen, und jede wird eine Karte.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message numerus="yes">
      <source>%n older one(s) lie in the folder.</source>
      <translation>
        <numerusform>%n ältere liegt im Ordner.</numerusform>
        <numerusform>%n ältere liegen im Ordner.</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <source>Backed up.</source>
      <translation>Gesichert.</translation>
    </message>
    <message>
      <source>Backing up …</source>
      <translation>Sichern …</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Export everything</source>
      <translation>Alles exportieren</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Folder of your library</source>
      <translation>Ordner deiner Bibliothek</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Aufbewahrt</translation>
    </message>
    <message>
      <source>Lines of JSON</source>
      <translation>JSON-Zeilen</translation>
    </message>
    <message>
      <source>None yet. One is made before each import and before anything is deleted.</source>
      <translation>Noch keine. Vor jedem Import und vor jedem Löschen wird eine gemacht.</translation>
    </message>
    <message>
      <source>One is made before each import and before anything is deleted.</source>
      <translation>Vor jedem Import und vor jedem Löschen wird eine gemacht.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Questions, cards, days and every answer, as text that other programs read. Of pictures it has the names; the pictures themselves are in the backups.</source>
      <translation>Fragen, Karten, Tage und jede Antwort, als Text, den andere Programme lesen. Von Bildern stehen die Namen darin; die Bilder selbst sind in den Sicherungen.</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>Gespeichert als %1.</translation>
    </message>
    <message>
      <source>Saving everything …</source>
      <translation>Alles wird gespeichert …</translation>
    </message>
    <message>
      <source>Take it along</source>
      <translation>Zum Mitnehmen</translation>
    </message>
    <message>
      <source>Your library</source>
      <translation>Deine Bibliothek</translation>
    </message>
    <message>
      <source>Your library is empty: there is nothing to back up yet.</source>
      <translation>Deine Bibliothek ist leer: Es gibt noch nichts zu sichern.</translation>
    </message>
  </context>
  <context>
    <name>DayCard</name>
    <message>
      <source>%1 “So what?”</source>
      <translation>%1 „Was folgt daraus?“</translation>
    </message>
    <message numerus="yes">
      <source>%n due</source>
      <translation>
        <numerusform>%n fällig</numerusform>
        <numerusform>%n fällig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n neu</numerusform>
        <numerusform>%n neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to repeat</source>
      <translation>
        <numerusform>%n zu wiederholen</numerusform>
        <numerusform>%n zu wiederholen</numerusform>
      </translation>
    </message>
    <message>
      <source>Done for today</source>
      <translation>Fertig für heute</translation>
    </message>
    <message>
      <source>Import questions</source>
      <translation>Fragen importieren</translation>
    </message>
    <message>
      <source>No new questions are waiting.</source>
      <translation>Es warten keine neuen Fragen.</translation>
    </message>
    <message>
      <source>Nothing to do today</source>
      <translation>Heute ist nichts zu tun</translation>
    </message>
    <message>
      <source>One more question</source>
      <translation>Noch eine Frage</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Los geht’s</translation>
    </message>
    <message>
      <source>Stop whenever you like: the most overdue come first.</source>
      <translation>Hör auf, wann du magst: Was am längsten überfällig ist, kommt zuerst.</translation>
    </message>
    <message>
      <source>about %1</source>
      <translation>etwa %1</translation>
    </message>
  </context>
  <context>
    <name>DayNotices</name>
    <message numerus="yes">
      <source>%n cards are stuck</source>
      <translation>
        <numerusform>%n Karte hängt fest</numerusform>
        <numerusform>%n Karten hängen fest</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of %1 new questions fit before the interview.</source>
      <translation>
        <numerusform>%n von %1 neuen Fragen passt noch vor das Interview.</numerusform>
        <numerusform>%n von %1 neuen Fragen passen noch vor das Interview.</numerusform>
      </translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Due, and waiting for another day: %1.</source>
      <translation>Fällig, aber für einen anderen Tag aufgehoben: %1.</translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Some answers lie in the future: look whether this computer's date is right.</source>
      <translation>Einige Antworten liegen in der Zukunft: Sieh nach, ob das Datum dieses Computers stimmt.</translation>
    </message>
    <message>
      <source>With more minutes a day, more will.</source>
      <translation>Mit mehr Minuten am Tag werden es mehr.</translation>
    </message>
    <message>
      <source>You chose how many reviews a day asks.</source>
      <translation>Du hast gewählt, wie viele Wiederholungen ein Tag fragt.</translation>
    </message>
  </context>
  <context>
    <name>DayStrip</name>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation>
        <numerusform>%n Antwort</numerusform>
        <numerusform>%n Antworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) until the interview</source>
      <translation>
        <numerusform>Noch %n Tag bis zum Interview</numerusform>
        <numerusform>Noch %n Tage bis zum Interview</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Studied on %1 of the last %n days</source>
      <translation>
        <numerusform>Gelernt an %1 von %n Tag</numerusform>
        <numerusform>Gelernt an %1 der letzten %n Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>your interview</source>
      <translation>dein Interview</translation>
    </message>
  </context>
  <context>
    <name>DeckNames</name>
    <message>
      <source>%1 stands for a question's type, %2 for the set that it came in, %3 for its company; %4 begins a deck within a deck.</source>
      <translation>%1 steht für den Typ einer Frage, %2 für die Sammlung, aus der sie stammt, %3 für ihre Firma; %4 beginnt einen Stapel im Stapel.</translation>
    </message>
    <message>
      <source>All in one</source>
      <translation>Alles in einem</translation>
    </message>
    <message>
      <source>By company</source>
      <translation>Nach Firma</translation>
    </message>
    <message>
      <source>By type</source>
      <translation>Nach Typ</translation>
    </message>
    <message>
      <source>By type and set</source>
      <translation>Nach Typ und Sammlung</translation>
    </message>
    <message>
      <source>Decks in Anki</source>
      <translation>Stapel in Anki</translation>
    </message>
    <message>
      <source>Decks in Anki …</source>
      <translation>Stapel in Anki …</translation>
    </message>
    <message>
      <source>For example: %1</source>
      <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
      <source>In your own words</source>
      <translation>In eigenen Worten</translation>
    </message>
    <message>
      <source>Names of decks in Anki</source>
      <translation>Namen der Stapel in Anki</translation>
    </message>
    <message>
      <source>Starter questions</source>
      <translation>Startfragen</translation>
    </message>
    <message>
      <source>Trade-off</source>
      <translation>Abwägung</translation>
    </message>
  </context>
  <context>
    <name>DeckPanel</name>
    <message>
      <source>A new deck</source>
      <translation>Ein neuer Stapel</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Now in “%1”.</source>
      <translation>Jetzt in „%1“.</translation>
    </message>
  </context>
  <context>
    <name>DeletedNotice</name>
    <message>
      <source>Add it again</source>
      <translation>Wieder hinzufügen</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>You deleted this question</source>
      <translation>Du hast diese Frage gelöscht</translation>
    </message>
    <message>
      <source>You deleted this. Add it again? What you know of it comes back with it.</source>
      <translation>Du hast sie gelöscht. Wieder hinzufügen? Was du davon weißt, kommt mit zurück.</translation>
    </message>
  </context>
  <context>
    <name>DiffText</name>
    <message>
      <source>Before: %1 New: %2</source>
      <translation>Vorher: %1 Neu: %2</translation>
    </message>
  </context>
  <context>
    <name>Doings</name>
    <message>
      <source>Added to your library.</source>
      <translation>In deine Bibliothek aufgenommen.</translation>
    </message>
    <message>
      <source>Asked again: %1.</source>
      <translation>Wird wieder gefragt: %1.</translation>
    </message>
    <message>
      <source>Begun anew: %1. Their history is kept.</source>
      <translation>Neu begonnen: %1. Der Verlauf bleibt.</translation>
    </message>
    <message>
      <source>Changing %1 …</source>
      <translation>Ändern: %1 …</translation>
    </message>
    <message>
      <source>Deleted: %1.</source>
      <translation>Gelöscht: %1.</translation>
    </message>
    <message>
      <source>Kept no longer: %1.</source>
      <translation>Nicht mehr gemerkt: %1.</translation>
    </message>
    <message>
      <source>Kept: %1.</source>
      <translation>Gemerkt: %1.</translation>
    </message>
    <message>
      <source>Moved: %1.</source>
      <translation>Verschoben: %1.</translation>
    </message>
    <message>
      <source>Paused: %1.</source>
      <translation>Pausiert: %1.</translation>
    </message>
    <message>
      <source>Renamed: %1.</source>
      <translation>Umbenannt: %1.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <source>Tagged: %1.</source>
      <translation>Schlagwort gegeben: %1.</translation>
    </message>
    <message>
      <source>The tag is taken away: %1.</source>
      <translation>Schlagwort entfernt: %1.</translation>
    </message>
    <message>
      <source>This question was deleted meanwhile. Take that back first, then save.</source>
      <translation>Diese Frage wurde inzwischen gelöscht. Nimm das zuerst zurück, dann speichere.</translation>
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>Choose a folder …</source>
      <translation>Ordner wählen …</translation>
    </message>
    <message>
      <source>Choose files …</source>
      <translation>Dateien wählen …</translation>
    </message>
    <message>
      <source>Drop question pages or packs here</source>
      <translation>Frageseiten oder Pakete hierher ziehen</translation>
    </message>
    <message>
      <source>Saved pages, packs, tables and .apkg files, folders and zips too. A copied page needs no file: press %1.</source>
      <translation>Gespeicherte Seiten, Pakete, Tabellen und .apkg-Dateien, auch Ordner und Zips. Kopierte Seiten brauchen keine Datei: %1.</translation>
    </message>
  </context>
  <context>
    <name>DuePanel</name>
    <message>
      <source>Another day</source>
      <translation>Anderer Tag</translation>
    </message>
    <message>
      <source>It comes back %1, on %2.</source>
      <translation>Sie kommt %1 wieder (am %2).</translation>
    </message>
    <message>
      <source>It is due today.</source>
      <translation>Sie ist heute fällig.</translation>
    </message>
    <message>
      <source>It is new so far.</source>
      <translation>Sie ist noch neu.</translation>
    </message>
    <message>
      <source>Only the day changes: how well you know it stays as it is.</source>
      <translation>Nur der Tag ändert sich: Wie gut du sie weißt, bleibt, wie es ist.</translation>
    </message>
  </context>
  <context>
    <name>EaseSection</name>
    <message>
      <source>Cards</source>
      <translation>Karten</translation>
    </message>
    <message>
      <source>Ease</source>
      <translation>Leichtigkeit</translation>
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>Add a page or the starter library first; then its cards can go to your phone.</source>
      <translation>Füge zuerst eine Seite oder die Startbibliothek hinzu; dann können ihre Karten auf dein Handy.</translation>
    </message>
    <message>
      <source>Anki (*.apkg)</source>
      <translation>Anki (*.apkg)</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Everything, for other programs (*.jsonl)</source>
      <translation>Alles, für andere Programme (*.jsonl)</translation>
    </message>
    <message>
      <source>For spreadsheets, for other programs, or to share: every text, as you see it.</source>
      <translation>Für Tabellen, andere Programme oder zum Teilen: jeder Text, wie du ihn siehst.</translation>
    </message>
    <message>
      <source>Import it in Anki</source>
      <translation>In Anki importieren</translation>
    </message>
    <message>
      <source>Mail it to yourself, use a cable or a shared folder; or open it with Anki on this computer.</source>
      <translation>Schick sie dir per Mail, nimm ein Kabel oder einen geteilten Ordner; oder öffne sie mit Anki auf diesem Computer.</translation>
    </message>
    <message>
      <source>One file with your questions, their answers and your own words.</source>
      <translation>Eine Datei mit deinen Fragen, den Antworten und deinen eigenen Worten.</translation>
    </message>
    <message>
      <source>Open the file on the phone and let Anki take it. Cards that Anki already has keep their progress there; their texts are updated.</source>
      <translation>Öffne die Datei auf dem Handy und lass Anki sie übernehmen. Karten, die Anki schon hat, behalten dort ihren Stand; ihre Texte werden erneuert.</translation>
    </message>
    <message>
      <source>Open the file on the phone, tick “Import any learning progress”, and let Anki take it. Cards that Anki already has keep Anki's own days and answers; to have yours instead, delete them in Anki first.</source>
      <translation>Öffne die Datei auf dem Handy, setz das Häkchen bei „Lernfortschritt importieren“ und lass Anki sie übernehmen. Karten, die Anki schon hat, behalten Ankis Tage und Antworten; willst du stattdessen deine, lösch sie zuerst in Anki.</translation>
    </message>
    <message>
      <source>Pictures and sounds left out: %1. Only the file for Anki takes them along.</source>
      <translation>Weggelassene Bilder und Töne: %1. Nur die Datei für Anki nimmt sie mit.</translation>
    </message>
    <message>
      <source>Questions to share or edit, YAML (*.yaml)</source>
      <translation>Fragen zum Teilen oder Bearbeiten, YAML (*.yaml)</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save another file</source>
      <translation>Weitere Datei speichern</translation>
    </message>
    <message>
      <source>Save as a table or a text …</source>
      <translation>Als Tabelle oder Text speichern …</translation>
    </message>
    <message>
      <source>Save for Anki …</source>
      <translation>Für Anki speichern …</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Die Datei speichern</translation>
    </message>
    <message>
      <source>Saved %1 with %2 to %3</source>
      <translation>%1 mit %2 gespeichert in %3</translation>
    </message>
    <message>
      <source>Saving …</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <source>Send it to your phone</source>
      <translation>Schick sie auf dein Handy</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <source>Spreadsheet (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>Take it on your phone with Anki: 3 steps</source>
      <translation>Mit Anki aufs Handy: 3 Schritte</translation>
    </message>
    <message>
      <source>Text for Anki (*.tsv)</source>
      <translation>Text für Anki (*.tsv)</translation>
    </message>
    <message>
      <source>There is nothing to take along yet</source>
      <translation>Es gibt noch nichts mitzunehmen</translation>
    </message>
    <message>
      <source>What comes back</source>
      <translation>Was wiederkommt</translation>
    </message>
    <message>
      <source>What stays here</source>
      <translation>Was hier bleibt</translation>
    </message>
    <message>
      <source>When each card comes back, what you answered so far, pauses and flags. In Anki every card begins as new.</source>
      <translation>Wann jede Karte wiederkommt, was du bisher geantwortet hast, Pausen und Markierungen. In Anki beginnt jede Karte als neu.</translation>
    </message>
    <message>
      <source>Your interview date and its plan, cards skipped until tomorrow, and your settings. Anki goes on from the days that your cards have, by its own rules.</source>
      <translation>Dein Interviewtermin mit seinem Plan, bis morgen übersprungene Karten und deine Einstellungen. Anki macht mit den Tagen deiner Karten weiter, nach seinen eigenen Regeln.</translation>
    </message>
    <message>
      <source>Your reviews in Anki, the days it chose, and texts that you changed there. In Anki, choose File, then Export, tick “Include scheduling information”, and drop that file on this window; as often as you like.</source>
      <translation>Deine Wiederholungen in Anki, die Tage, die es gewählt hat, und Texte, die du dort geändert hast. Wähle in Anki Datei, dann Exportieren, setze das Häkchen bei „Einschließlich Zeitplanungsdaten“ und zieh die Datei auf dieses Fenster; so oft du magst.</translation>
    </message>
  </context>
  <context>
    <name>FactsFields</name>
    <message>
      <source>Asked at</source>
      <translation>Gefragt bei</translation>
    </message>
    <message>
      <source>Difficulty</source>
      <translation>Schwierigkeit</translation>
    </message>
    <message>
      <source>For lists; may be left out</source>
      <translation>Für Listen; kann leer bleiben</translation>
    </message>
    <message>
      <source>For the whole answer</source>
      <translation>Für die ganze Antwort</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Only where that is known</source>
      <translation>Nur wo das bekannt ist</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Short name</source>
      <translation>Kurzer Name</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>What the question is about</source>
      <translation>Worum es in der Frage geht</translation>
    </message>
    <message>
      <source>Where it comes from, such as an address</source>
      <translation>Woher sie stammt, etwa eine Adresse</translation>
    </message>
    <message>
      <source>With commas between them</source>
      <translation>Mit Kommas getrennt</translation>
    </message>
  </context>
  <context>
    <name>FigureTable</name>
    <message>
      <source>%1, as a table</source>
      <translation>%1, als Tabelle</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>Area</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Counting …</source>
      <translation>Wird gezählt …</translation>
    </message>
    <message>
      <source>Deck</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>Difficulty</source>
      <translation>Schwierigkeit</translation>
    </message>
    <message>
      <source>Keep no longer</source>
      <translation>Nicht mehr merken</translation>
    </message>
    <message>
      <source>Keep this search …</source>
      <translation>Suche merken …</translation>
    </message>
    <message>
      <source>Kept searches</source>
      <translation>Gemerkte Suchen</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>Mehr Filter</translation>
    </message>
    <message>
      <source>Nothing to choose from here</source>
      <translation>Hier gibt es nichts zu wählen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>There is nothing more to choose from</source>
      <translation>Mehr gibt es nicht zu wählen</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
  </context>
  <context>
    <name>Foot</name>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n geändert</numerusform>
        <numerusform>%n geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due day(s) from Anki</source>
      <translation>
        <numerusform>%n Fälligkeit aus Anki</numerusform>
        <numerusform>%n Fälligkeiten aus Anki</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n neu</numerusform>
        <numerusform>%n neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pause(s) from Anki</source>
      <translation>
        <numerusform>%n Pause aus Anki</numerusform>
        <numerusform>%n Pausen aus Anki</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n questions have no clarifying questions: they are kept without cards.</source>
      <translation>
        <numerusform>%n Frage hat keine Rückfragen: Sie wird ohne Karten behalten.</numerusform>
        <numerusform>%n Fragen haben keine Rückfragen: Sie werden ohne Karten behalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n questions were changed by you and in the new version:</source>
      <translation>
        <numerusform>%n Frage wurde von dir und in der neuen Fassung geändert:</numerusform>
        <numerusform>%n Fragen wurden von dir und in der neuen Fassung geändert:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n review(s) from Anki</source>
      <translation>
        <numerusform>%n Wiederholung aus Anki</numerusform>
        <numerusform>%n Wiederholungen aus Anki</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add and study now</source>
      <translation>Hinzufügen und lernen</translation>
    </message>
    <message>
      <source>All texts changed on both sides</source>
      <translation>Alle auf beiden Seiten geänderten Texte</translation>
    </message>
    <message>
      <source>An interview question is missing: type it in first.</source>
      <translation>Eine Interviewfrage fehlt: Tipp sie zuerst ein.</translation>
    </message>
    <message>
      <source>Answer out loud first, then compare</source>
      <translation>Antworte erst laut, dann vergleiche</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Good: you had the reason and what you’d change. The answer itself may differ.</source>
      <translation>Gut: Du hattest den Grund und was du ändern würdest. Die Antwort selbst darf anders lauten.</translation>
    </message>
    <message>
      <source>Good: you had what you’d change. Your words may differ.</source>
      <translation>Gut: Du hattest, was du ändern würdest. Deine Worte dürfen anders lauten.</translation>
    </message>
    <message>
      <source>Keep yours</source>
      <translation>Deine behalten</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Show answer</source>
      <translation>Antwort zeigen</translation>
    </message>
    <message>
      <source>Take theirs</source>
      <translation>Neue übernehmen</translation>
    </message>
    <message numerus="yes">
      <source>about %n hours to learn</source>
      <translation>
        <numerusform>etwa %n Stunde zum Lernen</numerusform>
        <numerusform>etwa %n Stunden zum Lernen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n min to learn</source>
      <translation>
        <numerusform>etwa %n min zum Lernen</numerusform>
        <numerusform>etwa %n min zum Lernen</numerusform>
      </translation>
    </message>
    <message>
      <source>the new texts are taken.</source>
      <translation>Die neuen Texte werden übernommen.</translation>
    </message>
    <message>
      <source>your own texts are kept.</source>
      <translation>Deine eigenen Texte bleiben.</translation>
    </message>
    <message>
      <source>yours kept: %1, theirs taken: %2.</source>
      <translation>deine behalten: %1, neue übernommen: %2.</translation>
    </message>
    <message>
      <source>“%1” has no clarifying questions: it is kept without cards.</source>
      <translation>„%1“ hat keine Rückfragen: Sie wird ohne Karten behalten.</translation>
    </message>
    <message>
      <source>“%1” was changed by you and in the new version:</source>
      <translation>„%1“ wurde von dir und in der neuen Fassung geändert:</translation>
    </message>
  </context>
  <context>
    <name>FootButtons</name>
    <message>
      <source>Read it whole</source>
      <translation>Ganz lesen</translation>
    </message>
    <message>
      <source>Study these now</source>
      <translation>Diese jetzt lernen</translation>
    </message>
  </context>
  <context>
    <name>ForecastSection</name>
    <message>
      <source>Cards</source>
      <translation>Karten</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>überfällig</translation>
    </message>
    <message>
      <source>overdue: %1</source>
      <translation>überfällig: %1</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>your interview</source>
      <translation>dein Interview</translation>
    </message>
  </context>
  <context>
    <name>FoundList</name>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
  </context>
  <context>
    <name>FoundModel</name>
    <message>
      <source>A question without its text</source>
      <translation>Eine Frage ohne ihren Text</translation>
    </message>
    <message>
      <source>Already here</source>
      <translation>Schon hier</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Needs a look</source>
      <translation>Zum Nachsehen</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>weggelassen</translation>
    </message>
  </context>
  <context>
    <name>GradeBar</name>
    <message>
      <source>Again</source>
      <translation>Nochmal</translation>
    </message>
    <message>
      <source>Blank</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Easy</source>
      <translation>Leicht</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Hard</source>
      <translation>Schwer</translation>
    </message>
    <message>
      <source>Nearly</source>
      <translation>Fast</translation>
    </message>
    <message>
      <source>Wrong</source>
      <translation>Falsch</translation>
    </message>
    <message>
      <source>comes back %1</source>
      <translation>kommt %1 wieder</translation>
    </message>
    <message>
      <source>in a few cards</source>
      <translation>in ein paar Karten</translation>
    </message>
  </context>
  <context>
    <name>GradesSection</name>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Anteil</translation>
    </message>
  </context>
  <context>
    <name>Headline</name>
    <message numerus="yes">
      <source>%n day(s) to your interview</source>
      <translation>
        <numerusform>Noch %n Tag bis zu deinem Interview</numerusform>
        <numerusform>Noch %n Tage bis zu deinem Interview</numerusform>
      </translation>
    </message>
    <message>
      <source>A short look at a few cards is enough. Good luck!</source>
      <translation>Ein kurzer Blick auf ein paar Karten genügt. Viel Erfolg!</translation>
    </message>
    <message>
      <source>Change the date</source>
      <translation>Termin ändern</translation>
    </message>
    <message>
      <source>Hopefully it went well. Your cards keep coming back, ready for the next one.</source>
      <translation>Hoffentlich lief es gut. Deine Karten kommen weiter wieder, bereit für das nächste.</translation>
    </message>
    <message>
      <source>Set a new date</source>
      <translation>Neuen Termin setzen</translation>
    </message>
    <message>
      <source>Set your interview date</source>
      <translation>Interviewtermin setzen</translation>
    </message>
    <message>
      <source>Today's cards, then an early night: you have done the work.</source>
      <translation>Die Karten von heute, dann früh ins Bett: Du hast die Arbeit getan.</translation>
    </message>
    <message>
      <source>Your interview is today</source>
      <translation>Heute ist dein Interview</translation>
    </message>
    <message>
      <source>Your interview is tomorrow</source>
      <translation>Morgen ist dein Interview</translation>
    </message>
    <message>
      <source>Your interview was on %1</source>
      <translation>Dein Interview war am %1</translation>
    </message>
  </context>
  <context>
    <name>HistoryList</name>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
  </context>
  <context>
    <name>HistoryModel</name>
    <message>
      <source>%1 early</source>
      <translation>%1 früher</translation>
    </message>
    <message>
      <source>%1 late</source>
      <translation>%1 später</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>(%1 before)</source>
      <translation>(vorher %1)</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>Nochmal</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <source>Easy</source>
      <translation>Leicht</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Hard</source>
      <translation>Schwer</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Von vorn</translation>
    </message>
    <message>
      <source>comes back after %1</source>
      <translation>Abstand %1</translation>
    </message>
    <message>
      <source>ease %1</source>
      <translation>Leichtigkeit %1</translation>
    </message>
    <message>
      <source>else %1</source>
      <translation>sonst %1</translation>
    </message>
    <message>
      <source>last look before the interview</source>
      <translation>letzter Blick vor dem Interview</translation>
    </message>
    <message>
      <source>made new again; the answers before it stay here</source>
      <translation>wieder neu gemacht; die Antworten davor bleiben hier</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>new again</source>
      <translation>wieder neu</translation>
    </message>
    <message>
      <source>not counted</source>
      <translation>zählt nicht</translation>
    </message>
    <message>
      <source>on its day</source>
      <translation>an ihrem Tag</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>zurückgenommen</translation>
    </message>
    <message>
      <source>to come back on %1</source>
      <translation>kommt am %1 wieder</translation>
    </message>
    <message>
      <source>to repeat</source>
      <translation>zu wiederholen</translation>
    </message>
  </context>
  <context>
    <name>HoursSection</name>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Hour</source>
      <translation>Stunde</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <source>again</source>
      <translation>nochmal</translation>
    </message>
    <message>
      <source>right</source>
      <translation>richtig</translation>
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message>
      <source>%1, nothing new.</source>
      <translation>%1, nichts Neues.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Comparing with your library …</source>
      <translation>Vergleich mit deiner Bibliothek …</translation>
    </message>
    <message>
      <source>Everything here is in your library already</source>
      <translation>Alles davon ist schon in deiner Bibliothek</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Lesen …</translation>
    </message>
    <message>
      <source>What you opened was read: look through it under Import.</source>
      <translation>Was du geöffnet hast, ist gelesen: Sieh es unter „Import“ durch.</translation>
    </message>
    <message>
      <source>pasted text</source>
      <translation>eingefügter Text</translation>
    </message>
  </context>
  <context>
    <name>Interlude</name>
    <message numerus="yes">
      <source>%n come back in a minute.</source>
      <translation>
        <numerusform>%n kommt in einer Minute wieder.</numerusform>
        <numerusform>%n kommen in einer Minute wieder.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InterviewPanel</name>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message numerus="yes">
      <source>In %n week(s)</source>
      <translation>
        <numerusform>In %n Woche</numerusform>
        <numerusform>In %n Wochen</numerusform>
      </translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Noch nicht</translation>
    </message>
    <message>
      <source>Pick a date</source>
      <translation>Datum wählen</translation>
    </message>
    <message>
      <source>When is your interview?</source>
      <translation>Wann ist dein Interview?</translation>
    </message>
  </context>
  <context>
    <name>KeyCatcher</name>
    <message>
      <source>Press the new key …</source>
      <translation>Drück die neue Taste …</translation>
    </message>
  </context>
  <context>
    <name>KeyRow</name>
    <message>
      <source>As usual</source>
      <translation>Wie gewohnt</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change the key: %1</source>
      <translation>Taste ändern: %1</translation>
    </message>
    <message>
      <source>The usual key: %1</source>
      <translation>Gewohnte Taste: %1</translation>
    </message>
  </context>
  <context>
    <name>KeySheet</name>
    <message>
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>KeysPage</name>
    <message>
      <source>%1 is “%2” already. Press another key, or Escape.</source>
      <translation>%1 ist schon „%2“. Drück eine andere Taste oder Escape.</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
  </context>
  <context>
    <name>LargePicture</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>LastImport</name>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n geändert</numerusform>
        <numerusform>%n geändert</numerusform>
      </translation>
    </message>
    <message>
      <source>Added %1: %2</source>
      <translation>Zuletzt hinzugefügt (%1): %2</translation>
    </message>
    <message>
      <source>Undo import</source>
      <translation>Import rückgängig</translation>
    </message>
    <message>
      <source>a new version</source>
      <translation>eine neue Fassung</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>A question in the same words is in your library already.</source>
      <translation>Eine Frage mit denselben Worten ist schon in deiner Bibliothek.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Merken</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
  </context>
  <context>
    <name>LineButton</name>
    <message>
      <source>More: %1</source>
      <translation>Mehr: %1</translation>
    </message>
    <message>
      <source>What can be done with this card</source>
      <translation>Was du mit dieser Karte tun kannst</translation>
    </message>
  </context>
  <context>
    <name>ListPane</name>
    <message>
      <source>Add a question</source>
      <translation>Frage hinzufügen</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <source>Import your own</source>
      <translation>Eigene importieren</translation>
    </message>
    <message>
      <source>No question matches “%1”</source>
      <translation>Keine Frage passt zu „%1“</translation>
    </message>
    <message>
      <source>Paste a question page, or take the starter library on Today.</source>
      <translation>Füge eine Frageseite ein, oder nimm unter „Heute“ die Startbibliothek.</translation>
    </message>
    <message>
      <source>Write one by hand</source>
      <translation>Von Hand schreiben</translation>
    </message>
    <message>
      <source>Your library is empty</source>
      <translation>Deine Bibliothek ist leer</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>FlashPM</source>
      <translation>FlashPM</translation>
    </message>
    <message>
      <source>See the report</source>
      <translation>Bericht ansehen</translation>
    </message>
  </context>
  <context>
    <name>MonthCalendar</name>
    <message>
      <source>Month after</source>
      <translation>Nächster Monat</translation>
    </message>
    <message>
      <source>Month before</source>
      <translation>Voriger Monat</translation>
    </message>
  </context>
  <context>
    <name>NavigationBar</name>
    <message>
      <source>Export to Anki</source>
      <translation>Export für Anki</translation>
    </message>
    <message>
      <source>FlashPM</source>
      <translation>FlashPM</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Added to your library.</source>
      <translation>In deine Bibliothek aufgenommen.</translation>
    </message>
    <message>
      <source>There is no text to paste: copy a question page first.</source>
      <translation>Es gibt keinen Text zum Einfügen: Kopiere zuerst eine Frageseite.</translation>
    </message>
  </context>
  <context>
    <name>NextDay</name>
    <message>
      <source>Next: %1</source>
      <translation>Als Nächstes: %1</translation>
    </message>
    <message>
      <source>No card is waiting.</source>
      <translation>Keine Karte wartet.</translation>
    </message>
    <message>
      <source>Tomorrow: %1</source>
      <translation>Morgen: %1</translation>
    </message>
  </context>
  <context>
    <name>OtherChanges</name>
    <message>
      <source>%1: taken away</source>
      <translation>%1: entfernt</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Verfasst von</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Difficulty</source>
      <translation>Schwierigkeit</translation>
    </message>
    <message>
      <source>Kept as a fresh question</source>
      <translation>Als frische Frage aufgehoben</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Pictures and sounds</source>
      <translation>Bilder und Töne</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Short form</source>
      <translation>Kurzform</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>Aktualisiert</translation>
    </message>
  </context>
  <context>
    <name>OtherQuestions</name>
    <message>
      <source>Also worth asking</source>
      <translation>Auch fragenswert</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Find a page, an action or a question</source>
      <translation>Seite, Aktion oder Frage finden</translation>
    </message>
    <message>
      <source>Nothing by that name</source>
      <translation>Nichts mit diesem Namen</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
  </context>
  <context>
    <name>Panes</name>
    <message>
      <source>Columns …</source>
      <translation>Spalten …</translation>
    </message>
    <message>
      <source>Fields …</source>
      <translation>Felder …</translation>
    </message>
    <message>
      <source>Show the pasted text</source>
      <translation>Eingefügten Text zeigen</translation>
    </message>
  </context>
  <context>
    <name>PartSheet</name>
    <message>
      <source>Area</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>At most 60 letters, for lists</source>
      <translation>Höchstens 60 Buchstaben, für Listen</translation>
    </message>
    <message>
      <source>Clarifying question</source>
      <translation>Rückfrage</translation>
    </message>
    <message>
      <source>Expected answer</source>
      <translation>Erwartete Antwort</translation>
    </message>
    <message>
      <source>Impact</source>
      <translation>Auswirkung</translation>
    </message>
    <message>
      <source>In short</source>
      <translation>Kurz gesagt</translation>
    </message>
    <message>
      <source>My words</source>
      <translation>Meine Worte</translation>
    </message>
    <message>
      <source>Take this clarifying question out</source>
      <translation>Diese Rückfrage herausnehmen</translation>
    </message>
    <message>
      <source>What can be done with this card</source>
      <translation>Was du mit dieser Karte tun kannst</translation>
    </message>
    <message>
      <source>Why it matters</source>
      <translation>Warum das zählt</translation>
    </message>
    <message>
      <source>one likely reply</source>
      <translation>eine wahrscheinliche</translation>
    </message>
    <message>
      <source>so you would …</source>
      <translation>du würdest also …</translation>
    </message>
  </context>
  <context>
    <name>PasteBox</name>
    <message>
      <source>Open the page of one interview question in your browser, select all, copy, and paste it here.</source>
      <translation>Öffne im Browser die Seite einer Interviewfrage, wähl alles aus, kopiere es und füg es hier ein.</translation>
    </message>
    <message>
      <source>Paste a page here</source>
      <translation>Seite hier einfügen</translation>
    </message>
  </context>
  <context>
    <name>Picture</name>
    <message>
      <source>Opens larger</source>
      <translation>Öffnet es größer</translation>
    </message>
    <message>
      <source>Picture: %1</source>
      <translation>Bild: %1</translation>
    </message>
  </context>
  <context>
    <name>ProblemPage</name>
    <message>
      <source>Go back to the backup of %1</source>
      <translation>Zur Sicherung vom %1</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Your library cannot be opened</source>
      <translation>Deine Bibliothek lässt sich nicht öffnen</translation>
    </message>
  </context>
  <context>
    <name>ProgressCover</name>
    <message>
      <source>%1 %</source>
      <translation>%1 %</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Stopping; nothing is changed …</source>
      <translation>Wird angehalten; nichts ändert sich …</translation>
    </message>
    <message>
      <source>The keys that you pressed count when this is done.</source>
      <translation>Deine Tasten zählen, sobald das fertig ist.</translation>
    </message>
  </context>
  <context>
    <name>PromptBlock</name>
    <message>
      <source>Clarifying question</source>
      <translation>Rückfrage</translation>
    </message>
  </context>
  <context>
    <name>QuestionField</name>
    <message>
      <source>Interview question</source>
      <translation>Interviewfrage</translation>
    </message>
    <message>
      <source>The interview question is missing from this copy. Type it, then add the cards.</source>
      <translation>Die Interviewfrage fehlt in dieser Kopie. Tipp sie ein, dann füg die Karten hinzu.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>What does the interviewer ask?</source>
      <translation>Was wird im Interview gefragt?</translation>
    </message>
  </context>
  <context>
    <name>QuestionHead</name>
    <message>
      <source>Add it after all</source>
      <translation>Doch hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Edit the question</source>
      <translation>Frage bearbeiten</translation>
    </message>
    <message>
      <source>Interview question</source>
      <translation>Interviewfrage</translation>
    </message>
    <message>
      <source>Leave this question out</source>
      <translation>Diese Frage weglassen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>QuestionList</name>
    <message>
      <source>A paused card is not asked until you let it come again (suspended, in Anki's words)</source>
      <translation>Eine pausierte Karte wird nicht gefragt, bis du sie wiederkommen lässt (Anki nennt das „ausgesetzt“)</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Markieren</translation>
    </message>
    <message>
      <source>Let it come again</source>
      <translation>Wieder fragen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausieren</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Take the flag away</source>
      <translation>Markierung entfernen</translation>
    </message>
  </context>
  <context>
    <name>QuestionPreview</name>
    <message numerus="yes">
      <source>Added to it: %n card(s).</source>
      <translation>
        <numerusform>Dazugekommen: %n Karte.</numerusform>
        <numerusform>Dazugekommen: %n Karten.</numerusform>
      </translation>
    </message>
    <message>
      <source>Changed in the new version, and by you: keep yours or take theirs.</source>
      <translation>In der neuen Fassung und von dir geändert: Deine behalten oder neue übernehmen.</translation>
    </message>
    <message numerus="yes">
      <source>Changed in the new version: %n text(s).</source>
      <translation>
        <numerusform>In der neuen Fassung geändert: %n Text.</numerusform>
        <numerusform>In der neuen Fassung geändert: %n Texte.</numerusform>
      </translation>
    </message>
    <message>
      <source>Duplicate of “%1”. Leave one of them out, or keep both.</source>
      <translation>Doppelt mit „%1“. Lass eine davon weg, oder behalte beide.</translation>
    </message>
    <message numerus="yes">
      <source>Same theme as %n others.</source>
      <translation>
        <numerusform>Gleiches Thema wie %n andere.</numerusform>
        <numerusform>Gleiches Thema wie %n andere.</numerusform>
      </translation>
    </message>
    <message>
      <source>Same theme as another one.</source>
      <translation>Gleiches Thema wie eine andere.</translation>
    </message>
    <message numerus="yes">
      <source>and %n more card(s)</source>
      <translation>
        <numerusform>und %n weitere Karte</numerusform>
        <numerusform>und %n weitere Karten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuestionSheet</name>
    <message>
      <source>Add a clarifying question</source>
      <translation>Rückfrage hinzufügen</translation>
    </message>
    <message>
      <source>Interview question</source>
      <translation>Interviewfrage</translation>
    </message>
    <message>
      <source>Source: %1</source>
      <translation>Quelle: %1</translation>
    </message>
    <message>
      <source>Tags: %1</source>
      <translation>Schlagwörter: %1</translation>
    </message>
  </context>
  <context>
    <name>QuestionText</name>
    <message>
      <source>Show the whole question</source>
      <translation>Ganze Frage zeigen</translation>
    </message>
  </context>
  <context>
    <name>ReadingPane</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Study these now</source>
      <translation>Jetzt lernen</translation>
    </message>
  </context>
  <context>
    <name>Refusal</name>
    <message>
      <source>Choose another folder …</source>
      <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
      <source>Choose other files …</source>
      <translation>Andere Dateien wählen …</translation>
    </message>
    <message>
      <source>No question found so far</source>
      <translation>Bisher keine Frage gefunden</translation>
    </message>
    <message>
      <source>Nothing is added yet: %1 of %2 files cannot be read</source>
      <translation>Noch ist nichts hinzugefügt: %1 von %2 Dateien sind nicht lesbar</translation>
    </message>
    <message>
      <source>Take it out and drop the others again.</source>
      <translation>Nimm sie heraus und zieh die anderen noch einmal hierher.</translation>
    </message>
    <message>
      <source>Take them out and drop the others again.</source>
      <translation>Nimm sie heraus und zieh die anderen noch einmal hierher.</translation>
    </message>
    <message>
      <source>This cannot be added</source>
      <translation>Das lässt sich nicht hinzufügen</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weitere</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>“%1” cannot be added</source>
      <translation>„%1“ lässt sich nicht hinzufügen</translation>
    </message>
  </context>
  <context>
    <name>ReminderField</name>
    <message>
      <source>Hour of the reminder</source>
      <translation>Stunde der Erinnerung</translation>
    </message>
    <message>
      <source>Remind me, at the hour</source>
      <translation>Erinnere mich, um</translation>
    </message>
  </context>
  <context>
    <name>ReportPanel</name>
    <message>
      <source>%1 could not be written (%2). Choose another folder.</source>
      <translation>%1 konnte nicht geschrieben werden (%2). Wähl einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>Gespeichert als %1.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>This is what FlashPM knows of it. It is sent to nobody: read it, save it, and pass it on if you like.</source>
      <translation>Das weiß FlashPM davon. Es wird niemandem geschickt: Lies es, speichere es und gib es weiter, wenn du magst.</translation>
    </message>
    <message>
      <source>What went wrong</source>
      <translation>Was schiefging</translation>
    </message>
  </context>
  <context>
    <name>RetentionSection</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Older cards</source>
      <translation>Ältere Karten</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>Dieses Jahr</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Younger cards</source>
      <translation>Jüngere Karten</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Done again.</source>
      <translation>Wieder getan.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <source>Saved. u takes it back.</source>
      <translation>Gespeichert. Mit u nimmst du es zurück.</translation>
    </message>
    <message>
      <source>Skipped until tomorrow.</source>
      <translation>Bis morgen übersprungen.</translation>
    </message>
    <message>
      <source>There is nothing to do again.</source>
      <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
      <source>This card is stuck: write it in your own words (E).</source>
      <translation>Diese Karte hängt fest: Schreib sie in deinen eigenen Worten (E).</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Search your questions</source>
      <translation>Deine Fragen durchsuchen</translation>
    </message>
  </context>
  <context>
    <name>SettingsHead</name>
    <message>
      <source>Back to Settings</source>
      <translation>Zurück zu den Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>%1 %</source>
      <translation>%1 %</translation>
    </message>
    <message>
      <source>Advanced</source>
      <translation>Erweitert</translation>
    </message>
    <message>
      <source>All of them, and how to change one.</source>
      <translation>Alle, und wie man eine ändert.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Everything that was done, to take back or to do again.</source>
      <translation>Alles, was geschehen ist, zum Zurücknehmen oder Wiederholen.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>History of changes</source>
      <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
      <source>Interview date</source>
      <translation>Interviewtermin</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Minutes a day</source>
      <translation>Minuten am Tag</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>New questions and reviews a day, order, grades, and the rules by which cards come back.</source>
      <translation>Neue Fragen und Wiederholungen am Tag, Reihenfolge, Bewertung und die Regeln, nach denen Karten wiederkommen.</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Kein Termin</translation>
    </message>
    <message>
      <source>Reminder</source>
      <translation>Erinnerung</translation>
    </message>
    <message>
      <source>Remove the date</source>
      <translation>Termin entfernen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>These come first among the new questions. None chosen: all of them.</source>
      <translation>Diese kommen unter den neuen Fragen zuerst. Keiner gewählt: alle.</translation>
    </message>
    <message>
      <source>Types</source>
      <translation>Typen</translation>
    </message>
    <message>
      <source>Where your library lies, and its backups.</source>
      <translation>Wo deine Bibliothek liegt, und ihre Sicherungen.</translation>
    </message>
    <message>
      <source>While FlashPM is open, if cards are due then.</source>
      <translation>Solange FlashPM offen ist und dann Karten fällig sind.</translation>
    </message>
  </context>
  <context>
    <name>SettingsPages</name>
    <message>
      <source>Settings: Advanced</source>
      <translation>Einstellungen: Erweitert</translation>
    </message>
    <message>
      <source>Settings: Data</source>
      <translation>Einstellungen: Daten</translation>
    </message>
    <message>
      <source>Settings: Keys</source>
      <translation>Einstellungen: Tasten</translation>
    </message>
  </context>
  <context>
    <name>ShippedList</name>
    <message>
      <source>Packs that come with FlashPM</source>
      <translation>Pakete, die FlashPM mitbringt</translation>
    </message>
  </context>
  <context>
    <name>ShippedRow</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Look at the update</source>
      <translation>Neuerungen ansehen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>version %1</source>
      <translation>Fassung %1</translation>
    </message>
    <message>
      <source>version %1, in your library</source>
      <translation>Fassung %1, in deiner Bibliothek</translation>
    </message>
    <message>
      <source>version %1, you have %2</source>
      <translation>Fassung %1, du hast %2</translation>
    </message>
  </context>
  <context>
    <name>ShippedSources</name>
    <message>
      <source>Added to your library.</source>
      <translation>In deine Bibliothek aufgenommen.</translation>
    </message>
    <message>
      <source>Adding to your library …</source>
      <translation>Wird in deine Bibliothek aufgenommen …</translation>
    </message>
    <message>
      <source>Removed. Your answers are kept: added again, its cards go on where they were.</source>
      <translation>Entfernt. Deine Antworten bleiben: Fügst du es wieder hinzu, machen die Karten dort weiter, wo sie waren.</translation>
    </message>
    <message>
      <source>Removing …</source>
      <translation>Entfernen …</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>FlashPM ended in the middle of something last time. Your answers are saved.</source>
      <translation>FlashPM wurde letztes Mal mittendrin beendet. Deine Antworten sind gespeichert.</translation>
    </message>
    <message>
      <source>Going back to the backup …</source>
      <translation>Zurück zur Sicherung …</translation>
    </message>
    <message>
      <source>Opening your library …</source>
      <translation>Deine Bibliothek wird geöffnet …</translation>
    </message>
    <message>
      <source>Something went wrong inside FlashPM. Your answers are saved; if it looks odd, start FlashPM again.</source>
      <translation>In FlashPM ging etwas schief. Deine Antworten sind gespeichert; sieht etwas seltsam aus, starte FlashPM neu.</translation>
    </message>
  </context>
  <context>
    <name>StarterLibrary</name>
    <message>
      <source>Adding the starter library …</source>
      <translation>Die Startbibliothek wird hinzugefügt …</translation>
    </message>
  </context>
  <context>
    <name>StatisticsPage</name>
    <message numerus="yes">
      <source>%n card(s) match.</source>
      <translation>
        <numerusform>%n Karte passt.</numerusform>
        <numerusform>%n Karten passen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n card(s) match; none of them was reviewed yet.</source>
      <translation>
        <numerusform>%n Karte passt; sie wurde noch nicht wiederholt.</numerusform>
        <numerusform>%n Karten passen; keine davon wurde schon wiederholt.</numerusform>
      </translation>
    </message>
    <message>
      <source>All cards; type to see those of a search, such as spotify or area:goal</source>
      <translation>Alle Karten; tipp, um die einer Suche zu sehen, etwa spotify oder area:goal</translation>
    </message>
    <message>
      <source>Counting your answers …</source>
      <translation>Deine Antworten werden gezählt …</translation>
    </message>
    <message>
      <source>Days of study, what comes back when, and what sits well and what does not.</source>
      <translation>Lerntage, was wann wiederkommt, und was schon gut sitzt und was noch nicht.</translation>
    </message>
    <message>
      <source>Go to Today</source>
      <translation>Zu „Heute“</translation>
    </message>
    <message>
      <source>Looking ahead …</source>
      <translation>Ein Blick voraus …</translation>
    </message>
    <message>
      <source>No card matches this search.</source>
      <translation>Keine Karte passt zu dieser Suche.</translation>
    </message>
    <message>
      <source>Only cards that match a search</source>
      <translation>Nur Karten, die zu einer Suche passen</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>Gespeichert als %1.</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Your figures begin with your first review</source>
      <translation>Deine Zahlen beginnen mit der ersten Wiederholung</translation>
    </message>
  </context>
  <context>
    <name>StatisticsSection</name>
    <message>
      <source>Hide the table</source>
      <translation>Tabelle ausblenden</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Save as image</source>
      <translation>Als Bild speichern</translation>
    </message>
    <message>
      <source>Show as table</source>
      <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
      <source>The picture could not be saved as %1: choose another folder.</source>
      <translation>Das Bild konnte nicht als %1 gespeichert werden: Wähl einen anderen Ordner.</translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>%1: less</source>
      <translation>%1: weniger</translation>
    </message>
    <message>
      <source>%1: more</source>
      <translation>%1: mehr</translation>
    </message>
  </context>
  <context>
    <name>StuckNotice</name>
    <message>
      <source>A card of this question is stuck: other words help more than more reviews.</source>
      <translation>Eine Karte dieser Frage hängt fest: Andere Worte helfen mehr als weitere Wiederholungen.</translation>
    </message>
    <message>
      <source>Rewrite it in your words</source>
      <translation>In deine Worte fassen</translation>
    </message>
  </context>
  <context>
    <name>SummaryPage</name>
    <message numerus="yes">
      <source>%n card(s) can wait.</source>
      <translation>
        <numerusform>%n Karte kann warten.</numerusform>
        <numerusform>%n Karten können warten.</numerusform>
      </translation>
    </message>
    <message>
      <source>Done for today</source>
      <translation>Fertig für heute</translation>
    </message>
    <message>
      <source>Nothing was graded</source>
      <translation>Nichts wurde bewertet</translation>
    </message>
    <message>
      <source>One more question</source>
      <translation>Noch eine Frage</translation>
    </message>
    <message>
      <source>Skipped cards come tomorrow; paused ones wait until you let them come again.</source>
      <translation>Übersprungene Karten kommen morgen; pausierte warten, bis du sie wiederkommen lässt.</translation>
    </message>
    <message numerus="yes">
      <source>You knew %1 of %n card(s).</source>
      <translation>
        <numerusform>Du wusstest %1 von %n Karte.</numerusform>
        <numerusform>Du wusstest %1 von %n Karten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You knew all %n card(s).</source>
      <translation>
        <numerusform>Du wusstest %n Karte.</numerusform>
        <numerusform>Du wusstest alle %n Karten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You went through %n card(s).</source>
      <translation>
        <numerusform>Du bist %n Karte durchgegangen.</numerusform>
        <numerusform>Du bist %n Karten durchgegangen.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SwitchOffer</name>
    <message>
      <source>As many if every day is chosen anew.</source>
      <translation>Ebenso viele, wenn jeder Tag neu gewählt wird.</translation>
    </message>
    <message>
      <source>Due today: %1.</source>
      <translation>Heute fällig: %1.</translation>
    </message>
    <message>
      <source>If every day is chosen anew: %1.</source>
      <translation>Wenn jeder Tag neu gewählt wird: %1.</translation>
    </message>
    <message>
      <source>Kept days: each card comes back when it was promised, and goes by the new rules from then on.</source>
      <translation>Tage behalten: Jede Karte kommt wieder, wann es versprochen war, und folgt von da an den neuen Regeln.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>See what it changes</source>
      <translation>Zeigen, was sich ändert</translation>
    </message>
    <message>
      <source>Switch, choose days anew</source>
      <translation>Umstellen, Tage neu wählen</translation>
    </message>
    <message>
      <source>Switch, keep the days</source>
      <translation>Umstellen, Tage behalten</translation>
    </message>
    <message>
      <source>This does not hold yet: see first what it changes.</source>
      <translation>Das gilt noch nicht: Sieh zuerst, was sich ändert.</translation>
    </message>
  </context>
  <context>
    <name>TakingBack</name>
    <message>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Done again.</source>
      <translation>Wiederholt.</translation>
    </message>
    <message>
      <source>Dropped.</source>
      <translation>Verworfen.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Zurückgenommen.</translation>
    </message>
    <message>
      <source>Taking it back …</source>
      <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
      <source>There is nothing to do again.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
  </context>
  <context>
    <name>TextView</name>
    <message>
      <source>Keep yours</source>
      <translation>Deine behalten</translation>
    </message>
    <message>
      <source>Take theirs</source>
      <translation>Neue übernehmen</translation>
    </message>
  </context>
  <context>
    <name>TimesAwaySection</name>
    <message>
      <source>Cards</source>
      <translation>Karten</translation>
    </message>
    <message>
      <source>Comes back after</source>
      <translation>Kommt wieder nach</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>TodayPage</name>
    <message>
      <source>Types</source>
      <translation>Typen</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>%1 done · %2 left</source>
      <translation>%1 geschafft · %2 übrig</translation>
    </message>
    <message>
      <source>Anki calls this “bury”</source>
      <translation>Anki nennt das „zurückstellen“</translation>
    </message>
    <message>
      <source>Anki calls this “suspend”</source>
      <translation>Anki nennt das „aussetzen“</translation>
    </message>
    <message>
      <source>Back to Today</source>
      <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
      <source>Edit the card</source>
      <translation>Karte bearbeiten</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Markieren</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausieren</translation>
    </message>
    <message>
      <source>Skip until tomorrow</source>
      <translation>Bis morgen überspringen</translation>
    </message>
    <message>
      <source>Take the flag away</source>
      <translation>Markierung entfernen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>TypeRow</name>
    <message>
      <source>Study this type</source>
      <translation>Diesen Typ lernen</translation>
    </message>
  </context>
  <context>
    <name>TypeRows</name>
    <message>
      <source>%1 of %2 known</source>
      <translation>%1 von %2 sitzen</translation>
    </message>
    <message numerus="yes">
      <source>%n due</source>
      <translation>
        <numerusform>%n fällig</numerusform>
        <numerusform>%n fällig</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WeekBars</name>
    <message>
      <source>%1 due, %2 new</source>
      <translation>%1 fällig, %2 neu</translation>
    </message>
  </context>
  <context>
    <name>WeekSection</name>
    <message>
      <source>Next seven days</source>
      <translation>Die nächsten sieben Tage</translation>
    </message>
    <message>
      <source>due</source>
      <translation>fällig</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message numerus="yes">
      <source>%n minute(s) a day</source>
      <translation>
        <numerusform>%n Minute am Tag</numerusform>
        <numerusform>%n Minuten am Tag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n type(s)</source>
      <translation>
        <numerusform>%n Typ</numerusform>
        <numerusform>%n Typen</numerusform>
      </translation>
    </message>
    <message>
      <source>Import your own</source>
      <translation>Eigene importieren</translation>
    </message>
    <message>
      <source>Learn to ask the questions that win the first three minutes</source>
      <translation>Lern fragen, und die ersten drei Minuten gehören dir</translation>
    </message>
    <message>
      <source>Start with the starter library</source>
      <translation>Mit der Startbibliothek beginnen</translation>
    </message>
  </context>
  <context>
    <name>WhatGoes</name>
    <message numerus="yes">
      <source>%n chosen question(s)</source>
      <translation>
        <numerusform>%n gewählte Frage</numerusform>
        <numerusform>%n gewählte Fragen</numerusform>
      </translation>
    </message>
    <message>
      <source>A search</source>
      <translation>Eine Suche</translation>
    </message>
    <message>
      <source>All questions</source>
      <translation>Alle Fragen</translation>
    </message>
    <message>
      <source>Each card goes as it stands: the day it comes back, every answer so far, pauses and flags.</source>
      <translation>Jede Karte geht mit, wie sie steht: der Tag, an dem sie wiederkommt, jede bisherige Antwort, Pausen und Markierungen.</translation>
    </message>
    <message>
      <source>Every card begins as new: the way to share questions.</source>
      <translation>Jede Karte beginnt als neu: so lassen sich Fragen teilen.</translation>
    </message>
    <message>
      <source>No question matches.</source>
      <translation>Keine Frage passt.</translation>
    </message>
    <message>
      <source>Say what to look for.</source>
      <translation>Sag, wonach zu suchen ist.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>What goes along</source>
      <translation>Was mitgeht</translation>
    </message>
    <message>
      <source>With my progress</source>
      <translation>Mit meinem Stand</translation>
    </message>
    <message>
      <source>Without my progress</source>
      <translation>Ohne meinen Stand</translation>
    </message>
    <message>
      <source>Words, or company:Spotify, deck:Mine, is:due</source>
      <translation>Wörter, oder company:Spotify, deck:Mine, is:due</translation>
    </message>
    <message>
      <source>Your progress</source>
      <translation>Dein Stand</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>%1 %</source>
      <translation>%1 %</translation>
    </message>
    <message>
      <source>%1 and more</source>
      <translation>ab %1</translation>
    </message>
    <message>
      <source>%1 cannot be opened. Check that you may read and write its folder.</source>
      <translation>%1 lässt sich nicht öffnen. Prüf, ob du seinen Ordner lesen und beschreiben darfst.</translation>
    </message>
    <message>
      <source>%1 cannot be opened: you have no right to.</source>
      <translation>%1 lässt sich nicht öffnen: Du hast kein Recht dazu.</translation>
    </message>
    <message>
      <source>%1 cannot be written (%2).</source>
      <translation>%1 lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
      <source>%1 card is left out: it has no answer in words.</source>
      <translation>%1 Karte bleibt weg: Sie hat keine Antwort in Worten.</translation>
    </message>
    <message>
      <source>%1 card is left out: what it shows is made by Anki.</source>
      <translation>%1 Karte bleibt weg: Was sie zeigt, macht Anki.</translation>
    </message>
    <message>
      <source>%1 days</source>
      <translation>%1 Tage</translation>
    </message>
    <message>
      <source>%1 due today, %2 of them overdue.</source>
      <translation>Heute fällig: %1, davon %2 überfällig.</translation>
    </message>
    <message>
      <source>%1 due today.</source>
      <translation>Heute fällig: %1.</translation>
    </message>
    <message>
      <source>%1 is a file. Name a folder for your library with --data-dir.</source>
      <translation>%1 ist eine Datei. Nenn mit --data-dir einen Ordner für deine Bibliothek.</translation>
    </message>
    <message>
      <source>%1 is a folder or an open library. Name a new file for the backup.</source>
      <translation>%1 ist ein Ordner oder eine offene Bibliothek. Nenn eine neue Datei für die Sicherung.</translation>
    </message>
    <message>
      <source>%1 is already the id of the one in line %2: give each its own id</source>
      <translation>%1 ist schon die Kennung dessen in Zeile %2: Gib jedem eine eigene</translation>
    </message>
    <message>
      <source>%1 is damaged. To go back: %7</source>
      <translation>%1 ist beschädigt. So kommst du zurück: %7</translation>
    </message>
    <message>
      <source>%1 is left out as a YAML anchor: put the text in quotes to keep it</source>
      <translation>%1 fällt als YAML-Anker weg: Setz den Text in Anführungszeichen, um es zu behalten</translation>
    </message>
    <message>
      <source>%1 is missing.</source>
      <translation>%1 fehlt.</translation>
    </message>
    <message>
      <source>%1 is no field of %7 and is left out</source>
      <translation>%1 ist kein Feld in %7 und bleibt weg</translation>
    </message>
    <message>
      <source>%1 is no field of %7 and is left out – did you mean %2?</source>
      <translation>%1 ist kein Feld in %7 und bleibt weg – meintest du %2?</translation>
    </message>
    <message>
      <source>%1 is not a FlashPM library. Move it away, or choose another folder with --data-dir.</source>
      <translation>%1 ist keine Bibliothek von FlashPM. Leg die Datei woandershin, oder wähl mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
      <source>%1 is there already and is no Anki package; choose another name.</source>
      <translation>%1 gibt es schon, und es ist kein Anki-Paket; wähl einen anderen Namen.</translation>
    </message>
    <message>
      <source>%1 note or card is left out: it asks nothing in words.</source>
      <translation>%1 Notiz oder Karte bleibt weg: Sie fragt nichts in Worten.</translation>
    </message>
    <message>
      <source>%1 note stands in the package twice and is read once.</source>
      <translation>%1 Notiz steht doppelt im Paket und wird einmal gelesen.</translation>
    </message>
    <message>
      <source>%1 notes or cards are left out: %7</source>
      <translation>%1 Notizen oder Karten bleiben weg: %7</translation>
    </message>
    <message>
      <source>%1 notes stand in the package twice and are read once.</source>
      <translation>%1 Notizen stehen doppelt im Paket und werden einmal gelesen.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
      <source>%1 of the %n answer(s) of this year were %2.</source>
      <translation>
        <numerusform>%1 von %n Antwort dieses Jahres: „%2“.</numerusform>
        <numerusform>%1 der %n Antworten dieses Jahres: „%2“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of those asked so far stay away for %n week(s) or longer.</source>
      <translation>
        <numerusform>%1 der bisher gefragten bleiben mindestens %n Woche weg.</numerusform>
        <numerusform>%1 der bisher gefragten bleiben mindestens %n Wochen weg.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 right</source>
      <translation>%1 richtig</translation>
    </message>
    <message>
      <source>%1 since %2; %3 in a row now, %4 at most.</source>
      <translation>%1 seit %2; jetzt %3 in Folge, höchstens %4.</translation>
    </message>
    <message>
      <source>%1 stands in line %2 and again in line %3: keep one of them</source>
      <translation>%1 steht in Zeile %2 und noch einmal in Zeile %3: Behalt eines davon</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %n answer(s), %2 right</source>
      <translation>
        <numerusform>%1: %n Antwort, %2 richtig</numerusform>
        <numerusform>%1: %n Antworten, %2 richtig</numerusform>
      </translation>
    </message>
    <message>
      <source>%1; choose another place</source>
      <translation>%1; wähl einen anderen Ort</translation>
    </message>
    <message>
      <source>%7: nothing was exported, %2 was not written.</source>
      <translation>%7: Es wurde nichts exportiert, %2 wurde nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation>
        <numerusform>%n Antwort</numerusform>
        <numerusform>%n Antworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n card(s)</source>
      <translation>
        <numerusform>%n Karte</numerusform>
        <numerusform>%n Karten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n card(s) stand at the lowest, %1: put them in your own words.</source>
      <translation>
        <numerusform>%n Karte steht ganz unten, bei %1: Fass sie in deine eigenen Worte.</numerusform>
        <numerusform>%n Karten stehen ganz unten, bei %1: Fass sie in deine eigenen Worte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clarifying question(s)</source>
      <translation>
        <numerusform>%n Rückfrage</numerusform>
        <numerusform>%n Rückfragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n Tag</numerusform>
        <numerusform>%n Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) of study</source>
      <translation>
        <numerusform>%n Lerntag</numerusform>
        <numerusform>%n Lerntage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due</source>
      <translation>
        <numerusform>%n fällig</numerusform>
        <numerusform>%n fällig</numerusform>
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
        <numerusform>%n sitzt</numerusform>
        <numerusform>%n sitzen</numerusform>
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
        <numerusform>%n neu</numerusform>
        <numerusform>%n neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new question(s)</source>
      <translation>
        <numerusform>%n neue Frage</numerusform>
        <numerusform>%n neue Fragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new question(s) a day</source>
      <translation>
        <numerusform>%n neue Frage am Tag</numerusform>
        <numerusform>%n neue Fragen am Tag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paused</source>
      <translation>
        <numerusform>%n pausiert</numerusform>
        <numerusform>%n pausiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n Frage</numerusform>
        <numerusform>%n Fragen</numerusform>
      </translation>
    </message>
    <message>
      <source>A card needs an answer: write why it matters, the expected answer or the impact, then save.</source>
      <translation>Eine Karte braucht eine Antwort: Schreib „Warum das zählt“, die erwartete Antwort oder die Auswirkung, dann speichere.</translation>
    </message>
    <message>
      <source>A cell in line %1 has more than %2 characters: close the quote that opens there, or shorten it.</source>
      <translation>Eine Zelle in Zeile %1 hat mehr als %2 Zeichen: Schließ das Anführungszeichen, das dort aufgeht, oder kürz sie.</translation>
    </message>
    <message>
      <source>A clarifying question needs the words that you would ask: write them, then save.</source>
      <translation>Eine Rückfrage braucht die Worte, mit denen du fragst: Schreib sie, dann speichere.</translation>
    </message>
    <message>
      <source>A clarifying question without a prompt cannot become a card in Anki; write its prompt or leave it out: %1.</source>
      <translation>Eine Rückfrage ohne Worte kann in Anki keine Karte werden; schreib sie oder lass sie weg: %1.</translation>
    </message>
    <message>
      <source>A file of this archive bears a name that leads out of it: do not trust this archive.</source>
      <translation>Der Name einer Datei in diesem Archiv führt aus ihm hinaus: Trau diesem Archiv nicht.</translation>
    </message>
    <message>
      <source>A file of this archive swells without end when it is unpacked: do not trust it.</source>
      <translation>Eine Datei dieses Archivs wird beim Auspacken ohne Ende größer: Trau ihm nicht.</translation>
    </message>
    <message>
      <source>A letter was lost here before the file was saved: compare it with the page.</source>
      <translation>Hier ging vor dem Speichern der Datei ein Buchstabe verloren: Vergleich die Stelle mit der Seite.</translation>
    </message>
    <message>
      <source>A list in the package is damaged: export it from Anki once more.</source>
      <translation>Eine Liste im Paket ist beschädigt: Exportier es noch einmal aus Anki.</translation>
    </message>
    <message>
      <source>A note in the package has no note type: run Check Database in Anki, then export again.</source>
      <translation>Eine Notiz im Paket hat keinen Notiztyp: Prüf in Anki die Datenbank und exportier noch einmal.</translation>
    </message>
    <message>
      <source>A picture is the only answer of each card, and question packs hold none</source>
      <translation>Jede dieser Karten hat nur ein Bild als Antwort, und Fragenpakete enthalten keine Bilder</translation>
    </message>
    <message>
      <source>A question needs a clarifying question, for those alone make cards: write one, then save.</source>
      <translation>Eine Frage braucht eine Rückfrage, denn nur sie werden Karten: Schreib eine, dann speichere.</translation>
    </message>
    <message>
      <source>A question needs the words that the interviewer says: write them, then save.</source>
      <translation>Eine Frage braucht die Worte, die im Interview fallen: Schreib sie, dann speichere.</translation>
    </message>
    <message>
      <source>A quote that opens in line %1 is never closed: close it.</source>
      <translation>Ein Anführungszeichen, das in Zeile %1 aufgeht, wird nie geschlossen: Schließ es.</translation>
    </message>
    <message>
      <source>A search holds %1 words at most, this one has %2: leave some out.</source>
      <translation>Eine Suche fasst höchstens %1 Wörter, diese hat %2: Lass einige weg.</translation>
    </message>
    <message>
      <source>A text of this JSON is longer than %1 characters: shorten it.</source>
      <translation>Ein Text dieses JSON ist länger als %1 Zeichen: Kürze ihn.</translation>
    </message>
    <message>
      <source>Added by hand</source>
      <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>Nochmal</translation>
    </message>
    <message>
      <source>Anki takes a file named %1 for a whole collection and would replace the user's own with it; choose another name.</source>
      <translation>Anki hält eine Datei namens %1 für eine ganze Sammlung und würde deine damit ersetzen; wähl einen anderen Namen.</translation>
    </message>
    <message>
      <source>Another archive is in this one (%1): unpack it first.</source>
      <translation>In diesem Archiv ist noch eines (%1): Pack es zuerst aus.</translation>
    </message>
    <message>
      <source>Another day chosen</source>
      <translation>Anderer Tag gewählt</translation>
    </message>
    <message>
      <source>Another program is using %1. Close it, then try again.</source>
      <translation>Ein anderes Programm benutzt %1. Schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Asked again</source>
      <translation>Wieder gefragt</translation>
    </message>
    <message>
      <source>Asked again.</source>
      <translation>Wird wieder gefragt.</translation>
    </message>
    <message>
      <source>Asked at</source>
      <translation>Gefragt bei</translation>
    </message>
    <message>
      <source>Asked at %1</source>
      <translation>Gefragt bei %1</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Blank</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>By so much the days until a card comes back grow with each pass; every card begins at %1.</source>
      <translation>Um so viel wachsen die Tage, bis eine Karte wiederkommt, mit jeder richtigen Antwort; jede Karte beginnt bei %1.</translation>
    </message>
    <message>
      <source>Choose the day the card comes back</source>
      <translation>Den Tag wählen, an dem die Karte wiederkommt</translation>
    </message>
    <message>
      <source>Clarifying question</source>
      <translation>Rückfrage</translation>
    </message>
    <message>
      <source>Constraints</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>Days of study</source>
      <translation>Lerntage</translation>
    </message>
    <message>
      <source>Deck</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>Delete what is selected, else the current question</source>
      <translation>Auswahl löschen, sonst die aktuelle Frage</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>Difficulty</source>
      <translation>Schwierigkeit</translation>
    </message>
    <message>
      <source>Do it again after all</source>
      <translation>Doch wieder tun</translation>
    </message>
    <message>
      <source>Drawings (SVG) are kept for Anki and not shown here: %1.</source>
      <translation>Zeichnungen (SVG), die für Anki aufbewahrt und hier nicht gezeigt werden: %1.</translation>
    </message>
    <message>
      <source>Drop it</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <source>Ease</source>
      <translation>Leichtigkeit</translation>
    </message>
    <message>
      <source>Easy</source>
      <translation>Leicht</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Edit the card in place</source>
      <translation>Karte an Ort und Stelle bearbeiten</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Bearbeitet</translation>
    </message>
    <message>
      <source>Edited by me</source>
      <translation>Von mir bearbeitet</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Expected answer</source>
      <translation>Erwartete Antwort</translation>
    </message>
    <message>
      <source>Export to Anki</source>
      <translation>Export für Anki</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Files of more than %1 MB, left out: %2. They stay in Anki.</source>
      <translation>Weggelassene Dateien von mehr als %1 MB: %2. In Anki bleiben sie.</translation>
    </message>
    <message>
      <source>Files that are no pictures and no sounds by their content, left out: %1. They stay in Anki.</source>
      <translation>Weggelassene Dateien, deren Inhalt weder Bild noch Ton ist: %1. In Anki bleiben sie.</translation>
    </message>
    <message>
      <source>Find a page, an action or a question</source>
      <translation>Seite, Aktion oder Frage finden</translation>
    </message>
    <message>
      <source>Flag taken away</source>
      <translation>Markierung entfernt</translation>
    </message>
    <message>
      <source>Flag, or take the flag away</source>
      <translation>Markieren oder Markierung entfernen</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>Markiert</translation>
    </message>
    <message>
      <source>Flagged.</source>
      <translation>Markiert.</translation>
    </message>
    <message>
      <source>FlashPM is open already with the library in %1. Close it there, then try again.</source>
      <translation>FlashPM ist mit der Bibliothek in %1 schon offen. Schließ es dort, dann versuch es noch einmal.</translation>
    </message>
    <message>
      <source>FlashPM needs SQLite %1 or newer; this Python has %2.</source>
      <translation>FlashPM braucht SQLite %1 oder neuer; dieses Python hat %2.</translation>
    </message>
    <message>
      <source>FlashPM: your cards are ready</source>
      <translation>FlashPM: Deine Karten sind bereit</translation>
    </message>
    <message>
      <source>Given this answer, what changes in your approach?</source>
      <translation>Was ändert sich mit dieser Antwort an deinem Vorgehen?</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <source>Go to the search</source>
      <translation>Zur Suche</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Graded %1</source>
      <translation>Bewertet: %1</translation>
    </message>
    <message>
      <source>Grades</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Hard</source>
      <translation>Schwer</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>History of changes</source>
      <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
      <source>Hours of the day</source>
      <translation>Tageszeiten</translation>
    </message>
    <message>
      <source>How long cards stay away</source>
      <translation>Wie lange Karten wegbleiben</translation>
    </message>
    <message>
      <source>Id of the clarifying question</source>
      <translation>Kennung der Rückfrage</translation>
    </message>
    <message>
      <source>Id of the question</source>
      <translation>Kennung der Frage</translation>
    </message>
    <message>
      <source>Impact</source>
      <translation>Auswirkung</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Imported: %1</source>
      <translation>Importiert: %1</translation>
    </message>
    <message numerus="yes">
      <source>In the coming %n week(s), minutes a day: %1 as now, %2 with %3.</source>
      <translation>
        <numerusform>Minuten am Tag in der kommenden Woche: wie jetzt %1; %3: %2.</numerusform>
        <numerusform>Minuten am Tag in den kommenden %n Wochen: wie jetzt %1; %3: %2.</numerusform>
      </translation>
    </message>
    <message>
      <source>It comes back %1.</source>
      <translation>Sie kommt %1 wieder.</translation>
    </message>
    <message>
      <source>It is not clear what the columns of this table hold (%7). Name them in its first line: question, prompt, why_it_matters, expected_answer, impact; or choose them in the window.</source>
      <translation>Es ist nicht klar, was die Spalten dieser Tabelle enthalten (%7). Benenn sie in der ersten Zeile: question, prompt, why_it_matters, expected_answer, impact; oder wähl sie im Fenster.</translation>
    </message>
    <message>
      <source>It sits best in %1 (%2), least in %3 (%4).</source>
      <translation>Am besten sitzt %1 (%2), am wenigsten %3 (%4).</translation>
    </message>
    <message>
      <source>It starts over as a new card.</source>
      <translation>Sie beginnt von vorn als neue Karte.</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Sitzt</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Left out, for they are no question pages, packs or clear tables: %1 and %2 more.</source>
      <translation>Weggelassen, da weder Frageseite noch Paket noch klare Tabelle: %1 und %2 weitere.</translation>
    </message>
    <message>
      <source>Left out, for they are no question pages, packs or clear tables: %1.</source>
      <translation>Weggelassen, da weder Frageseite noch Paket noch klare Tabelle: %1.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Line %1 has more than %2 cells: take out those that are not needed.</source>
      <translation>Zeile %1 hat mehr als %2 Zellen: Nimm die heraus, die niemand braucht.</translation>
    </message>
    <message>
      <source>Line %1: %2</source>
      <translation>Zeile %1: %2</translation>
    </message>
    <message>
      <source>Lists of this JSON stand too deep in one another: it holds no questions.</source>
      <translation>Die Listen dieses JSON stehen zu tief ineinander: Es enthält keine Fragen.</translation>
    </message>
    <message>
      <source>Look at a copied page or file</source>
      <translation>Kopierte Seite oder Datei ansehen</translation>
    </message>
    <message>
      <source>Market</source>
      <translation>Markt</translation>
    </message>
    <message>
      <source>Medium</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>More than %1 files are in this archive: choose those with your questions.</source>
      <translation>In diesem Archiv sind mehr als %1 Dateien: Wähl die mit deinen Fragen.</translation>
    </message>
    <message>
      <source>More than %1 files are in this folder: choose those with your questions.</source>
      <translation>In diesem Ordner sind mehr als %1 Dateien: Wähl die mit deinen Fragen.</translation>
    </message>
    <message>
      <source>More than %1 notes are in this export: choose those with your questions.</source>
      <translation>In diesem Export sind mehr als %1 Notizen: Wähl die mit deinen Fragen.</translation>
    </message>
    <message>
      <source>Most answers of this year fall between %1 and %2: %3.</source>
      <translation>Die meisten Antworten dieses Jahres fallen zwischen %1 und %2: %3.</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <source>Moved to “%1”.</source>
      <translation>Verschoben nach „%1“.</translation>
    </message>
    <message>
      <source>My words</source>
      <translation>Meine Worte</translation>
    </message>
    <message>
      <source>Nearly</source>
      <translation>Fast</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>No card came back for a review this year yet; first looks and repeats are not counted here.</source>
      <translation>Dieses Jahr kam noch keine Karte zur Wiederholung; erste Blicke und erneutes Fragen zählen hier nicht.</translation>
    </message>
    <message numerus="yes">
      <source>No card comes back in the next %n day(s).</source>
      <translation>
        <numerusform>Am nächsten Tag kommt keine Karte wieder.</numerusform>
        <numerusform>In den nächsten %n Tagen kommt keine Karte wieder.</numerusform>
      </translation>
    </message>
    <message>
      <source>No card matches</source>
      <translation>Keine Karte passt</translation>
    </message>
    <message>
      <source>No clarifying questions were found in this text: import the page of an interview question that lists them with their reasons and answers.</source>
      <translation>In diesem Text wurden keine Rückfragen gefunden: Importiere die Seite einer Interviewfrage, die sie mit Gründen und Antworten aufführt.</translation>
    </message>
    <message>
      <source>No column names the interview question, so “%1” stands for it.</source>
      <translation>Keine Spalte nennt die Interviewfrage, darum steht „%1“ dafür.</translation>
    </message>
    <message>
      <source>No column says which interview question these rows belong to: write it here.</source>
      <translation>Keine Spalte sagt, zu welcher Interviewfrage diese Zeilen gehören: Schreib sie hier.</translation>
    </message>
    <message>
      <source>No note is in this export from Evernote: choose the notes with your questions, and export them.</source>
      <translation>In diesem Export aus Evernote ist keine Notiz: Wähl die Notizen mit deinen Fragen, und exportier sie.</translation>
    </message>
    <message>
      <source>No note is in this export: choose some in Anki, and export them again.</source>
      <translation>In diesem Export ist keine Notiz: Wähl in Anki welche und exportier sie noch einmal.</translation>
    </message>
    <message>
      <source>No row of this table has a clarifying question with an answer: check what each column holds.</source>
      <translation>Keine Zeile dieser Tabelle hat eine Rückfrage mit Antwort: Sieh nach, was in welcher Spalte steht.</translation>
    </message>
    <message>
      <source>Not saved: %1 is read-only. Allow writing to it and to its folder, then try again.</source>
      <translation>Nicht gespeichert: %1 ist schreibgeschützt. Erlaube das Schreiben dort und im Ordner und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>Not saved: the disk with %1 is full. Make room there, then try again.</source>
      <translation>Nicht gespeichert: Die Platte mit %1 ist voll. Mach dort Platz und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>Not saved: the disk with %1 reports an error. Check it, then try again.</source>
      <translation>Nicht gespeichert: Die Platte mit %1 meldet einen Fehler. Prüf sie und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>Notes of the type “%1” were made in Anki; %7.</source>
      <translation>Notizen vom Typ „%1“ stammen aus Anki; %7.</translation>
    </message>
    <message>
      <source>Nothing stands under this title, so it was left out: open its page to import it.</source>
      <translation>Unter diesem Titel steht nichts, darum bleibt er weg: Öffne seine Seite, um sie zu importieren.</translation>
    </message>
    <message>
      <source>Nothing to import is in it: no question page, pack or table was found.</source>
      <translation>Darin ist nichts zu importieren: Es fand sich keine Frageseite, kein Paket und keine Tabelle.</translation>
    </message>
    <message>
      <source>Nothing was answered this year yet.</source>
      <translation>Dieses Jahr wurde noch nichts beantwortet.</translation>
    </message>
    <message>
      <source>Nothing was answered today yet.</source>
      <translation>Heute wurde noch nichts beantwortet.</translation>
    </message>
    <message>
      <source>Of the days to come, %1 has the most: %2.</source>
      <translation>Der vollste der kommenden Tage ist %1: %2.</translation>
    </message>
    <message>
      <source>One more question</source>
      <translation>Noch eine Frage</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Sonstiges</translation>
    </message>
    <message>
      <source>Pack</source>
      <translation>Paket</translation>
    </message>
    <message>
      <source>Packs cannot be read, because PyYAML was installed without libyaml: install PyYAML again.</source>
      <translation>Pakete lassen sich nicht lesen, denn PyYAML wurde ohne libyaml installiert: Installier PyYAML noch einmal.</translation>
    </message>
    <message>
      <source>Pause, or let it come again</source>
      <translation>Pausieren oder wieder fragen</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Paused: it is not asked any more.</source>
      <translation>Pausiert: Sie wird nicht mehr gefragt.</translation>
    </message>
    <message>
      <source>Pictures and sounds after the first %1 of a card, left out: %2.</source>
      <translation>Weggelassene Bilder und Töne nach den ersten %1 einer Karte: %2.</translation>
    </message>
    <message>
      <source>Pictures and sounds in fields that have no place here, left out: %1. They stay in Anki.</source>
      <translation>Weggelassene Bilder und Töne in Feldern, die hier keinen Platz haben: %1. In Anki bleiben sie.</translation>
    </message>
    <message>
      <source>Pictures and sounds that the cards name and the package does not hold: %1.</source>
      <translation>Bilder und Töne, die die Karten nennen und die im Paket fehlen: %1.</translation>
    </message>
    <message>
      <source>Pictures on the web or on another computer, left out: %1.</source>
      <translation>Weggelassene Bilder, die im Netz oder auf einem anderen Rechner liegen: %1.</translation>
    </message>
    <message>
      <source>Practice question</source>
      <translation>Übungsfrage</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product design</source>
      <translation>Produktdesign</translation>
    </message>
    <message>
      <source>Product improvement</source>
      <translation>Produktverbesserung</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>Questions were changed while this import was made ready, and nothing was added. Look at it again, then add it.</source>
      <translation>Während dieser Import vorbereitet wurde, haben sich Fragen geändert; nichts wurde hinzugefügt. Sieh ihn dir noch einmal an, dann füg ihn hinzu.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Remarks that are not listed: %1.</source>
      <translation>Hinweise, die nicht aufgezählt sind: %1.</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Behaltensquote</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <source>Review with grades from 0 to 5</source>
      <translation>Lernen mit Bewertung von 0 bis 5</translation>
    </message>
    <message>
      <source>Reviews that Anki holds with an impossible date or grade, left out: %1.</source>
      <translation>Wiederholungen, die in Anki ein unmögliches Datum oder eine unmögliche Note haben, bleiben weg: %1.</translation>
    </message>
    <message>
      <source>Root cause</source>
      <translation>Ursachenanalyse</translation>
    </message>
    <message>
      <source>Rows of this question differ in its %7: the first one is kept.</source>
      <translation>Die Zeilen dieser Frage sagen Verschiedenes (%7): Das Erste gilt.</translation>
    </message>
    <message>
      <source>Save what was edited</source>
      <translation>Bearbeitung speichern</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <source>Select everything that is found</source>
      <translation>Alles Gefundene auswählen</translation>
    </message>
    <message>
      <source>Setting: %1</source>
      <translation>Einstellung: %1</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Several questions share one reason, answer and impact: each has a copy, check that it fits.</source>
      <translation>Mehrere Fragen teilen sich Grund, Antwort und Auswirkung: Jede hat eine Kopie, sieh nach, ob sie passt.</translation>
    </message>
    <message>
      <source>Short form</source>
      <translation>Kurzform</translation>
    </message>
    <message>
      <source>Show all keys</source>
      <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
      <source>Show the answer; then grade it Good</source>
      <translation>Antwort zeigen; danach mit Gut bewerten</translation>
    </message>
    <message>
      <source>Show the history of the card</source>
      <translation>Verlauf der Karte zeigen</translation>
    </message>
    <message>
      <source>Skip until tomorrow</source>
      <translation>Bis morgen überspringen</translation>
    </message>
    <message>
      <source>Skipped until tomorrow</source>
      <translation>Bis morgen übersprungen</translation>
    </message>
    <message>
      <source>So what?</source>
      <translation>Was folgt daraus?</translation>
    </message>
    <message>
      <source>Something is missing</source>
      <translation>Etwas fehlt</translation>
    </message>
    <message>
      <source>Sounds are kept for Anki and not played here: %1.</source>
      <translation>Töne, die für Anki aufbewahrt und hier nicht abgespielt werden: %1.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Started over</source>
      <translation>Neu begonnen</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Strategy</source>
      <translation>Strategie</translation>
    </message>
    <message>
      <source>Stuck</source>
      <translation>Hängt fest</translation>
    </message>
    <message>
      <source>Study today's cards</source>
      <translation>Karten von heute lernen</translation>
    </message>
    <message>
      <source>Study: %1</source>
      <translation>Lernen: %1</translation>
    </message>
    <message>
      <source>Success metrics</source>
      <translation>Erfolgsmetriken</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Tags changed</source>
      <translation>Schlagwörter geändert</translation>
    </message>
    <message>
      <source>Take the last change back</source>
      <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
      <source>Taken back: it is paused again.</source>
      <translation>Zurückgenommen: Sie ist wieder pausiert.</translation>
    </message>
    <message>
      <source>Taken back: the day you chose.</source>
      <translation>Zurückgenommen: der gewählte Tag.</translation>
    </message>
    <message>
      <source>Taken back: the deletion.</source>
      <translation>Zurückgenommen: das Löschen.</translation>
    </message>
    <message>
      <source>Taken back: the edit.</source>
      <translation>Zurückgenommen: die Bearbeitung.</translation>
    </message>
    <message>
      <source>Taken back: the flag.</source>
      <translation>Zurückgenommen: die Markierung.</translation>
    </message>
    <message>
      <source>Taken back: the grade.</source>
      <translation>Zurückgenommen: die Bewertung.</translation>
    </message>
    <message>
      <source>Taken back: the move.</source>
      <translation>Zurückgenommen: das Verschieben.</translation>
    </message>
    <message>
      <source>Taken back: the new start.</source>
      <translation>Zurückgenommen: der Neubeginn.</translation>
    </message>
    <message>
      <source>Taken back: the pause.</source>
      <translation>Zurückgenommen: die Pause.</translation>
    </message>
    <message>
      <source>Taken back: the skip until tomorrow.</source>
      <translation>Zurückgenommen: das Überspringen bis morgen.</translation>
    </message>
    <message>
      <source>Taken back: the tag.</source>
      <translation>Zurückgenommen: das Schlagwort.</translation>
    </message>
    <message>
      <source>Taken back: what you added.</source>
      <translation>Zurückgenommen: was du hinzugefügt hast.</translation>
    </message>
    <message>
      <source>The Anki package %1 cannot be written: %7.</source>
      <translation>Das Anki-Paket %1 lässt sich nicht schreiben: %7.</translation>
    </message>
    <message>
      <source>The Anki package %1 cannot be written: the folder for temporary files has no room; make room there and export again.</source>
      <translation>Das Anki-Paket %1 lässt sich nicht schreiben: Im Ordner für vorläufige Dateien ist kein Platz; schaff dort Platz und exportier noch einmal.</translation>
    </message>
    <message>
      <source>The area</source>
      <translation>Der Bereich</translation>
    </message>
    <message>
      <source>The backup %1 is damaged. Choose an older one; your library is as it was.</source>
      <translation>Die Sicherung %1 ist beschädigt. Wähl eine ältere; deine Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
      <source>The backup in %1 could not be verified, so nothing was changed. Check the disk.</source>
      <translation>Die Sicherung in %1 ließ sich nicht prüfen, darum wurde nichts geändert. Prüf die Platte.</translation>
    </message>
    <message>
      <source>The clarifying question</source>
      <translation>Die Rückfrage</translation>
    </message>
    <message>
      <source>The clarifying questions are missing from this copy, as reader views drop them: select all on the page itself, copy, and import that text.</source>
      <translation>In dieser Kopie fehlen die Rückfragen, denn Leseansichten lassen sie weg: Wähl auf der Seite selbst alles aus, kopiere es und importiere den Text.</translation>
    </message>
    <message>
      <source>The clarifying questions are printed in columns here, which cannot be told apart: save the page itself as HTML (complete), or select all, copy and paste.</source>
      <translation>Die Rückfragen stehen hier in Spalten, die sich nicht auseinanderhalten lassen: Speichere die Seite selbst als HTML (vollständig), oder wähl alles aus, kopiere es und füg es ein.</translation>
    </message>
    <message>
      <source>The collection in the package cannot be read: export it from Anki once more.</source>
      <translation>Die Sammlung im Paket lässt sich nicht lesen: Exportier es noch einmal aus Anki.</translation>
    </message>
    <message>
      <source>The collection in the package has the layout %1, which is not known: update FlashPM.</source>
      <translation>Die Sammlung im Paket ist nach Schema %1 aufgebaut, das nicht bekannt ist: Bring FlashPM auf den neuesten Stand.</translation>
    </message>
    <message>
      <source>The collection in the package holds a value of a wrong kind: run Check Database in Anki.</source>
      <translation>Die Sammlung im Paket enthält einen Wert von falscher Art: Prüf in Anki die Datenbank.</translation>
    </message>
    <message>
      <source>The collection in the package is damaged: run Check Database in Anki, then export again.</source>
      <translation>Die Sammlung im Paket ist beschädigt: Prüf in Anki die Datenbank und exportier noch einmal.</translation>
    </message>
    <message>
      <source>The collection in the package is no database: export it from Anki once more.</source>
      <translation>Die Sammlung im Paket ist keine Datenbank: Exportier es noch einmal aus Anki.</translation>
    </message>
    <message>
      <source>The collection in the package is not laid out as Anki lays it out: it is refused.</source>
      <translation>Die Sammlung im Paket ist anders aufgebaut als die von Anki: Sie wird abgelehnt.</translation>
    </message>
    <message>
      <source>The expected answer</source>
      <translation>Die erwartete Antwort</translation>
    </message>
    <message>
      <source>The file %1 cannot be written: %7.</source>
      <translation>Die Datei %1 lässt sich nicht schreiben: %7.</translation>
    </message>
    <message>
      <source>The file cannot be read (%1).</source>
      <translation>Die Datei lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
      <source>The flag is gone.</source>
      <translation>Die Markierung ist weg.</translation>
    </message>
    <message>
      <source>The folder %1 cannot be locked (%2).</source>
      <translation>Der Ordner %1 lässt sich nicht sperren (%2).</translation>
    </message>
    <message>
      <source>The folder %1 cannot be written to (%2).</source>
      <translation>In den Ordner %1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
      <source>The folder cannot be read (%1).</source>
      <translation>Der Ordner lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
      <source>The heading of the clarifying questions is missing: check that these are all of them, and nothing else.</source>
      <translation>Die Überschrift der Rückfragen fehlt: Sieh nach, ob es alle sind und nichts anderes.</translation>
    </message>
    <message>
      <source>The impact</source>
      <translation>Die Auswirkung</translation>
    </message>
    <message>
      <source>The interview question</source>
      <translation>Die Interviewfrage</translation>
    </message>
    <message>
      <source>The interview question is missing: type it in before you import.</source>
      <translation>Die Interviewfrage fehlt: Tipp sie ein, bevor du importierst.</translation>
    </message>
    <message>
      <source>The layout of this forum answer is not supported yet: write its questions and answers into a pack to import them.</source>
      <translation>Der Aufbau dieser Forenantwort ist nicht bekannt: Schreib ihre Fragen und Antworten in ein Paket, um sie zu importieren.</translation>
    </message>
    <message>
      <source>The library %1 is gone, but there are backups in %2. Go back to the newest: `flashpm restore FILE`; or move the backups away to begin anew.</source>
      <translation>Die Bibliothek %1 ist weg, aber in %2 liegen Sicherungen. Geh zur neuesten zurück: `flashpm restore DATEI`; oder leg die Sicherungen woandershin, um neu anzufangen.</translation>
    </message>
    <message>
      <source>The library %1 is missing or empty. If you had one: %7</source>
      <translation>Die Bibliothek %1 fehlt oder ist leer. Wenn du eine hattest: %7</translation>
    </message>
    <message>
      <source>The library %1 is of an older FlashPM. Start `flashpm review` once.</source>
      <translation>Die Bibliothek %1 stammt von einem älteren FlashPM. Starte einmal `flashpm review`.</translation>
    </message>
    <message>
      <source>The library %1 was made by a newer FlashPM (its format is %2, this one knows %3). Update FlashPM to open it.</source>
      <translation>Die Bibliothek %1 stammt von einem neueren FlashPM (ihr Format ist %2, dieses kennt %3). Bring FlashPM auf den neuesten Stand, um sie zu öffnen.</translation>
    </message>
    <message>
      <source>The library has no cards yet</source>
      <translation>Die Bibliothek hat noch keine Karten</translation>
    </message>
    <message>
      <source>The list of media in the package is damaged: export it from Anki once more.</source>
      <translation>Die Liste der Medien im Paket ist beschädigt: Exportier es noch einmal aus Anki.</translation>
    </message>
    <message>
      <source>The media in the package unpack to more than %1 bytes: they are refused.</source>
      <translation>Die Medien im Paket werden ausgepackt größer als %1 Byte: Sie werden abgelehnt.</translation>
    </message>
    <message>
      <source>The name of another part stands among these words: compare them with the page.</source>
      <translation>Zwischen diesen Wörtern steht der Name eines anderen Teils: Vergleich sie mit der Seite.</translation>
    </message>
    <message>
      <source>The package holds more than %1 files: export it from Anki without media.</source>
      <translation>Das Paket enthält mehr als %1 Dateien: Exportier es aus Anki ohne Medien.</translation>
    </message>
    <message>
      <source>The package holds no learning progress, so every schedule stays as it is.</source>
      <translation>Das Paket enthält keinen Lernstand, also bleibt jeder Termin, wie er ist.</translation>
    </message>
    <message>
      <source>The package is cut off or damaged: export it from Anki once more.</source>
      <translation>Das Paket ist abgeschnitten oder beschädigt: Exportier es noch einmal aus Anki.</translation>
    </message>
    <message>
      <source>The package is cut off: copy or export it once more.</source>
      <translation>Das Paket ist abgeschnitten: Kopier oder exportier es noch einmal.</translation>
    </message>
    <message>
      <source>The package is of a newer Anki: export it again with “Support older Anki versions”, or update FlashPM.</source>
      <translation>Das Paket stammt von einem neueren Anki: Exportier es noch einmal so, dass ältere Anki-Versionen es lesen können, oder bring FlashPM auf den neuesten Stand.</translation>
    </message>
    <message>
      <source>The package names a media file %1, which is no safe file name: it is refused.</source>
      <translation>Das Paket nennt eine Mediendatei %1; das ist kein sicherer Dateiname, darum wird es abgelehnt.</translation>
    </message>
    <message>
      <source>The page's title is missing: type one, or import without.</source>
      <translation>Der Titel der Seite fehlt: Tipp einen ein, oder importiere ohne.</translation>
    </message>
    <message>
      <source>The question pack %1 cannot be written: %7.</source>
      <translation>Das Fragenpaket %1 lässt sich nicht schreiben: %7.</translation>
    </message>
    <message>
      <source>The saved page ends after these clarifying questions: check on the page that none is missing.</source>
      <translation>Die gespeicherte Seite endet nach diesen Rückfragen: Sieh auf der Seite nach, ob keine fehlt.</translation>
    </message>
    <message>
      <source>The saved page ends before its clarifying questions: save the whole page again, or keep the question without cards.</source>
      <translation>Die gespeicherte Seite endet vor den Rückfragen: Speichere die ganze Seite noch einmal, oder behalte die Frage ohne Karten.</translation>
    </message>
    <message>
      <source>The saved page ends inside this clarifying question (%1 complete, 1 without %7): save the whole page again, or fill it in.</source>
      <translation>Die gespeicherte Seite endet mitten in dieser Rückfrage (vollständig: %1; einer fehlt: %7): Speichere die ganze Seite noch einmal, oder ergänz es.</translation>
    </message>
    <message>
      <source>The saved page ends right after its title: save or copy the whole page and import that.</source>
      <translation>Die gespeicherte Seite endet gleich nach dem Titel: Speichere oder kopiere die ganze Seite und importiere das.</translation>
    </message>
    <message>
      <source>The search “is:%1” is not known; use one of %2.</source>
      <translation>Die Suche „is:%1“ gibt es nicht; nimm eine von %2.</translation>
    </message>
    <message>
      <source>The short form</source>
      <translation>Die Kurzform</translation>
    </message>
    <message>
      <source>The table %1 cannot be written: %7.</source>
      <translation>Die Tabelle %1 lässt sich nicht schreiben: %7.</translation>
    </message>
    <message>
      <source>The text ends here, perhaps inside the impact: compare it with the page.</source>
      <translation>Der Text endet hier, vielleicht mitten in der Auswirkung: Vergleich ihn mit der Seite.</translation>
    </message>
    <message>
      <source>The type</source>
      <translation>Der Typ</translation>
    </message>
    <message>
      <source>The words of this clarifying question are missing: type them in before you import.</source>
      <translation>Die Worte dieser Rückfrage fehlen: Tipp sie ein, bevor du importierst.</translation>
    </message>
    <message>
      <source>There are no clarifying questions, and they alone make cards.</source>
      <translation>Es gibt keine Rückfragen, und nur sie werden Karten.</translation>
    </message>
    <message>
      <source>There is no card in the package that has a question and an answer in words: nothing can be imported.</source>
      <translation>In der Datei ist keine Karte mit Frage und Antwort in Worten: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
      <source>There is no collection in the package: export it from Anki once more.</source>
      <translation>Im Paket ist keine Sammlung: Exportier es noch einmal aus Anki.</translation>
    </message>
    <message>
      <source>There is no file %1. Your backups lie in the folder “backups” beside your library.</source>
      <translation>Eine Datei %1 gibt es nicht. Deine Sicherungen liegen im Ordner „backups“ neben deiner Bibliothek.</translation>
    </message>
    <message>
      <source>There is no library yet in which anything could be written.</source>
      <translation>Es gibt noch keine Bibliothek, in die sich etwas schreiben ließe.</translation>
    </message>
    <message>
      <source>There is no such file. Check its name and folder.</source>
      <translation>Diese Datei gibt es nicht. Prüf ihren Namen und den Ordner.</translation>
    </message>
    <message>
      <source>There is nothing to export to Anki: no clarifying question was chosen.</source>
      <translation>Es gibt nichts nach Anki zu exportieren: Keine Rückfrage ist gewählt.</translation>
    </message>
    <message>
      <source>These are clippings of a Kindle, passages without questions and answers: write the questions into a table or a pack, and import that.</source>
      <translation>Das sind Ausschnitte von einem Kindle, Stellen ohne Fragen und Antworten: Schreib die Fragen in eine Tabelle oder ein Paket, und importiere das.</translation>
    </message>
    <message>
      <source>This JSON has a fault in line %1: mend it there, or export it again.</source>
      <translation>Dieses JSON hat einen Fehler in Zeile %1: Behebe ihn dort, oder exportiere es noch einmal.</translation>
    </message>
    <message>
      <source>This JSON holds more than can be read as questions: split it, or leave out the rest.</source>
      <translation>Dieses JSON enthält mehr, als sich als Fragen lesen lässt: Teil es, oder lass den Rest weg.</translation>
    </message>
    <message>
      <source>This JSON is longer than %1 characters: split it, or write each question on a line.</source>
      <translation>Dieses JSON ist länger als %1 Zeichen: Teil es, oder schreib jede Frage in eine eigene Zeile.</translation>
    </message>
    <message>
      <source>This PDF draws far more than a page of text: open it, select all, copy, and paste the text.</source>
      <translation>Dieses PDF zeichnet viel mehr als eine Seite Text: Öffne es, wähl alles aus, kopier es, und füg den Text ein.</translation>
    </message>
    <message>
      <source>This PDF has more than %1 pages: print the page of one interview question, or paste its text.</source>
      <translation>Dieses PDF hat mehr als %1 Seiten: Druck die Seite einer einzelnen Interviewfrage, oder füg ihren Text ein.</translation>
    </message>
    <message>
      <source>This PDF holds pictures of pages and no text: save the page itself as HTML (complete), or select all, copy and paste.</source>
      <translation>Dieses PDF enthält Bilder von Seiten und keinen Text: Speicher die Seite selbst als HTML (vollständig), oder wähl alles aus, kopier es und füg es ein.</translation>
    </message>
    <message>
      <source>This PDF is damaged or asks for too much time or memory: open it, select all, copy, and paste the text.</source>
      <translation>Dieses PDF ist beschädigt oder verlangt zu viel Zeit oder Speicher: Öffne es, wähl alles aus, kopier es, und füg den Text ein.</translation>
    </message>
    <message>
      <source>This PDF is locked with a password: print it again without one, or paste its text.</source>
      <translation>Dieses PDF ist mit einem Passwort verschlossen: Druck es ohne noch einmal, oder füg seinen Text ein.</translation>
    </message>
    <message>
      <source>This archive holds more than %1 MB: unpack it and import its files.</source>
      <translation>Dieses Archiv enthält mehr als %1 MB: Pack es aus und importier seine Dateien.</translation>
    </message>
    <message>
      <source>This archive holds more than %1 lines: unpack it and import its files.</source>
      <translation>Dieses Archiv enthält mehr als %1 Zeilen: Pack es aus und importier seine Dateien.</translation>
    </message>
    <message>
      <source>This archive is damaged or cut off: fetch it again, or import its files.</source>
      <translation>Dieses Archiv ist beschädigt oder abgeschnitten: Hol es noch einmal, oder importiere seine Dateien.</translation>
    </message>
    <message>
      <source>This archive is empty: zip your files again.</source>
      <translation>Dieses Archiv ist leer: Pack deine Dateien noch einmal.</translation>
    </message>
    <message>
      <source>This archive is locked with a password: unpack it and import its files.</source>
      <translation>Dieses Archiv ist mit einem Passwort verschlossen: Pack es aus und importier seine Dateien.</translation>
    </message>
    <message>
      <source>This archive is packed in an unusual way: unpack it and import its files.</source>
      <translation>Dieses Archiv ist auf ungewöhnliche Weise gepackt: Pack es aus und importier seine Dateien.</translation>
    </message>
    <message>
      <source>This asks nothing and has no bullet: check that it is a clarifying question, or leave it out.</source>
      <translation>Das fragt nichts und hat kein Aufzählungszeichen: Sieh nach, ob es eine Rückfrage ist, oder lass es weg.</translation>
    </message>
    <message>
      <source>This clarifying question has no expected answer: add it, or import without.</source>
      <translation>Bei dieser Rückfrage fehlt die erwartete Antwort: Ergänze sie, oder importiere ohne.</translation>
    </message>
    <message>
      <source>This clarifying question has no impact: add it, or import without.</source>
      <translation>Bei dieser Rückfrage fehlt die Auswirkung: Ergänze sie, oder importiere ohne.</translation>
    </message>
    <message>
      <source>This clarifying question has no why it matters: add it, or import without.</source>
      <translation>Bei dieser Rückfrage fehlt „Warum das zählt“: Ergänze es, oder importiere ohne.</translation>
    </message>
    <message>
      <source>This document declares parts of its own, which no word processor does: copy its text instead.</source>
      <translation>Dieses Dokument bestimmt eigene Bausteine, was keine Textverarbeitung tut: Kopier stattdessen seinen Text.</translation>
    </message>
    <message>
      <source>This document holds no words: check that you saved the right one.</source>
      <translation>Dieses Dokument enthält keine Worte: Sieh nach, ob du das richtige gespeichert hast.</translation>
    </message>
    <message>
      <source>This document is damaged or cut off: save it again, or copy its text and import that.</source>
      <translation>Dieses Dokument ist beschädigt oder abgeschnitten: Speicher es noch einmal, oder kopier seinen Text und importier den.</translation>
    </message>
    <message>
      <source>This document is locked with a password: save it without one and import that.</source>
      <translation>Dieses Dokument ist mit einem Passwort gesperrt: Speichere es ohne und importiere das.</translation>
    </message>
    <message>
      <source>This file holds %1 questions: check that you want them all.</source>
      <translation>Diese Datei enthält %1 Fragen: Sieh nach, ob du alle willst.</translation>
    </message>
    <message>
      <source>This id stands in a row above already, so it is left out.</source>
      <translation>Diese Kennung steht schon in einer Zeile darüber, darum bleibt sie weg.</translation>
    </message>
    <message>
      <source>This is a database: a library of FlashPM is put back in Settings › Data; from another program export what you want as CSV, from Anki as a package (.apkg).</source>
      <translation>Das ist eine Datenbank: Eine Bibliothek von FlashPM stellst du unter Einstellungen › Daten wieder her; aus einem anderen Programm exportiere, was du willst, als CSV, aus Anki als Paket (.apkg).</translation>
    </message>
    <message>
      <source>This is a document of Pages: export it as Word (.docx) or PDF and import that.</source>
      <translation>Das ist ein Dokument von Pages: Exportier es als Word (.docx) oder PDF und importier das.</translation>
    </message>
    <message>
      <source>This is a document of an older Pages, Keynote or Numbers: export it as Word (.docx), PDF or CSV and import that.</source>
      <translation>Das ist ein Dokument eines älteren Pages, Keynote oder Numbers: Exportiere es als Word (.docx), PDF oder CSV und importiere das.</translation>
    </message>
    <message>
      <source>This is a document of an older Word, Excel or Outlook: save it as .docx, CSV or text instead.</source>
      <translation>Das ist ein Dokument eines älteren Word, Excel oder Outlook: Speicher es als .docx, CSV oder Text.</translation>
    </message>
    <message>
      <source>This is a drawing of Visio: copy its text and paste it.</source>
      <translation>Das ist eine Zeichnung von Visio: Kopiere ihren Text und füg ihn ein.</translation>
    </message>
    <message>
      <source>This is a forum answer, which names neither reasons nor impacts: write its questions and answers into a pack or a table, and import that.</source>
      <translation>Das ist eine Forenantwort, die weder Gründe noch Auswirkungen nennt: Schreib ihre Fragen und Antworten in ein Paket oder eine Tabelle, und importier das.</translation>
    </message>
    <message>
      <source>This is a hidden file, or belongs to another.</source>
      <translation>Das ist eine versteckte Datei, oder sie gehört zu einer anderen.</translation>
    </message>
    <message>
      <source>This is a mail of Outlook (.msg): save it as text or HTML, or copy its words, and import that.</source>
      <translation>Das ist eine Mail von Outlook (.msg): Speichere sie als Text oder HTML, oder kopiere ihre Wörter, und importiere das.</translation>
    </message>
    <message>
      <source>This is a picture, and words in pictures are not read: save the page itself as HTML (complete), or select all, copy and paste.</source>
      <translation>Das ist ein Bild, und Wörter in Bildern werden nicht gelesen: Speichere die Seite selbst als HTML (vollständig), oder wähl alles aus, kopiere es und füg es ein.</translation>
    </message>
    <message>
      <source>This is a presentation: save it as PDF, or copy its text, and import that.</source>
      <translation>Das ist eine Präsentation: Speicher sie als PDF, oder kopier ihren Text, und importier das.</translation>
    </message>
    <message>
      <source>This is a print file (PostScript or DjVu): save it as PDF and import that.</source>
      <translation>Das ist eine Druckdatei (PostScript oder DjVu): Speichere sie als PDF und importiere das.</translation>
    </message>
    <message>
      <source>This is a program and not a page: import the page, pack or table with your questions.</source>
      <translation>Das ist ein Programm und keine Seite: Importiere die Seite, das Paket oder die Tabelle mit deinen Fragen.</translation>
    </message>
    <message>
      <source>This is a section of OneNote: export it as Word (.docx) or PDF, or copy its text, and import that.</source>
      <translation>Das ist ein Abschnitt von OneNote: Exportiere ihn als Word (.docx) oder PDF, oder kopiere seinen Text, und importiere das.</translation>
    </message>
    <message>
      <source>This is a sound or a film, which is not read: write its questions into a table or a pack.</source>
      <translation>Das ist ein Ton oder ein Film und wird nicht gelesen: Schreib seine Fragen in eine Tabelle oder ein Paket.</translation>
    </message>
    <message>
      <source>This is a spreadsheet: save its table as CSV and import that.</source>
      <translation>Das ist eine Tabellenkalkulation: Speicher die Tabelle als CSV und importier die.</translation>
    </message>
    <message>
      <source>This is an archive of a kind that is not read: unpack it and import its files.</source>
      <translation>Das ist ein Archiv von einer Art, die nicht gelesen wird: Pack es aus und importiere seine Dateien.</translation>
    </message>
    <message>
      <source>This is an e-book: open it, copy the pages with your questions, and paste them.</source>
      <translation>Das ist ein E-Book: Öffne es, kopier die Seiten mit deinen Fragen, und füg sie ein.</translation>
    </message>
    <message>
      <source>This is an office document: save a table as CSV, copy the text of anything else.</source>
      <translation>Das ist ein Office-Dokument: Speicher eine Tabelle als CSV, und kopier sonst den Text.</translation>
    </message>
    <message>
      <source>This is data for programs (JSON) in which no questions are found: name their fields question, prompt, why_it_matters, expected_answer and impact.</source>
      <translation>Das sind Daten für Programme (JSON), in denen keine Fragen zu finden sind: Nenn ihre Felder question, prompt, why_it_matters, expected_answer und impact.</translation>
    </message>
    <message>
      <source>This is empty: save the page or pack again and import the new file.</source>
      <translation>Das ist leer: Speichere die Seite oder das Paket noch einmal und importiere die neue Datei.</translation>
    </message>
    <message>
      <source>This is far longer than pages of questions are: save fewer pages in one file, or copy the text you want and paste it.</source>
      <translation>Das ist viel länger, als Seiten mit Fragen sind: Speicher weniger Seiten in einer Datei, oder kopier den Text, den du willst, und füg ihn ein.</translation>
    </message>
    <message>
      <source>This is larger than %1 MB: split it, or save less of the page.</source>
      <translation>Das ist größer als %1 MB: Teil es auf, oder speicher weniger von der Seite.</translation>
    </message>
    <message>
      <source>This is not a question page: open the page of one interview question, copy all of it, and import that.</source>
      <translation>Das ist keine Frageseite: Öffne die Seite einer Interviewfrage, kopiere sie ganz und importiere das.</translation>
    </message>
    <message>
      <source>This is not text (it looks like %7): copy the text you want, save it as a .txt file and import that.</source>
      <translation>Das ist kein Text (es sieht aus wie %7): Kopier den Text, den du willst, speicher ihn als .txt-Datei und importier die.</translation>
    </message>
    <message>
      <source>This is not text: copy the text you want, save it as a .txt file and import that.</source>
      <translation>Das ist kein Text: Kopier den Text, den du willst, speicher ihn als .txt-Datei und importier die.</translation>
    </message>
    <message>
      <source>This is only the address of a page: open it, save or copy the page itself, and import that.</source>
      <translation>Das ist nur die Adresse einer Seite: Öffne sie, speicher oder kopier die Seite selbst, und importier das.</translation>
    </message>
    <message>
      <source>This only points to a document of Google: open it, download it as Word (.docx) or HTML, and import that.</source>
      <translation>Das verweist nur auf ein Dokument bei Google: Öffne es, lade es als Word (.docx) oder HTML herunter, und importiere das.</translation>
    </message>
    <message>
      <source>This only points to another file: import that file itself.</source>
      <translation>Das verweist nur auf eine andere Datei: Importiere diese Datei selbst.</translation>
    </message>
    <message>
      <source>This page has a question but no clarifying questions: keep it without cards, or leave it out.</source>
      <translation>Diese Seite hat eine Frage, aber keine Rückfragen: Behalte sie ohne Karten, oder lass sie weg.</translation>
    </message>
    <message>
      <source>This page holds an archive without a page in it: save it again as HTML, or copy its text.</source>
      <translation>In dieser Seite steckt ein Archiv ohne Seite: Speicher sie noch einmal als HTML, oder kopier ihren Text.</translation>
    </message>
    <message>
      <source>This page is too large to read as HTML: save it without its pictures, or copy its text and import that.</source>
      <translation>Diese Seite ist zu groß, um sie als HTML zu lesen: Speicher sie ohne Bilder, oder kopier ihren Text und importier den.</translation>
    </message>
    <message>
      <source>This page only lists questions: open one of them, save or copy its page, and import that.</source>
      <translation>Diese Seite listet nur Fragen auf: Öffne eine davon, speichere oder kopiere ihre Seite und importiere das.</translation>
    </message>
    <message>
      <source>This page shows no words until its script runs: save it as HTML (complete), or select all, copy and paste.</source>
      <translation>Diese Seite zeigt erst Worte, wenn ihr Skript läuft: Speichere sie als HTML (vollständig), oder wähl alles aus, kopiere es und füg es ein.</translation>
    </message>
    <message>
      <source>This page stands in the file a second time and is imported once.</source>
      <translation>Diese Seite steht ein zweites Mal in der Datei und wird einmal importiert.</translation>
    </message>
    <message>
      <source>This paragraph belongs to no clarifying question and was left out: check the ones around it.</source>
      <translation>Dieser Absatz gehört zu keiner Rückfrage und wurde weggelassen: Sieh dir die Nachbarn an.</translation>
    </message>
    <message>
      <source>This row has more cells than the table has columns: put quotes around a text that holds a separator.</source>
      <translation>Diese Zeile hat mehr Zellen als die Tabelle Spalten: Setz einen Text, der ein Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
      <source>This row has neither why it matters, nor an expected answer, nor an impact, so it is left out: write one of them.</source>
      <translation>Diese Zeile sagt weder, warum es zählt, noch hat sie eine erwartete Antwort oder eine Auswirkung, darum bleibt sie weg: Schreib eines davon.</translation>
    </message>
    <message>
      <source>This row has no clarifying question, so it is left out: write one into it.</source>
      <translation>Diese Zeile hat keine Rückfrage und bleibt weg: Schreib eine hinein.</translation>
    </message>
    <message>
      <source>This row repeats one above it, so it is left out.</source>
      <translation>Diese Zeile wiederholt eine darüber und bleibt weg.</translation>
    </message>
    <message>
      <source>This saved page (MHTML) holds no page to read: save it again, or copy its text.</source>
      <translation>In dieser gespeicherten Seite (MHTML) ist keine lesbare Seite: Speicher sie noch einmal, oder kopier ihren Text.</translation>
    </message>
    <message>
      <source>This saved page or mail holds no text to read: save the page again, or copy its text.</source>
      <translation>In dieser gespeicherten Seite oder Mail ist kein lesbarer Text: Speicher die Seite noch einmal, oder kopier ihren Text.</translation>
    </message>
    <message>
      <source>This short form has more than %1 characters, so it is left out.</source>
      <translation>Diese Kurzform hat mehr als %1 Zeichen, darum bleibt sie weg.</translation>
    </message>
    <message>
      <source>This table has more than %1 cells: split it into several files.</source>
      <translation>Diese Tabelle hat mehr als %1 Zellen: Teil sie in mehrere Dateien.</translation>
    </message>
    <message>
      <source>This table has more than %1 rows: split it into several files.</source>
      <translation>Diese Tabelle hat mehr als %1 Zeilen: Teil sie in mehrere Dateien.</translation>
    </message>
    <message>
      <source>This was printed in columns, whose words may be mixed up here: compare it with the page.</source>
      <translation>Das war in Spalten gedruckt, deren Wörter hier vermischt sein können: Vergleich es mit der Seite.</translation>
    </message>
    <message>
      <source>This web archive holds no page to read: save the page as its source, or copy its text.</source>
      <translation>In diesem Webarchiv ist keine lesbare Seite: Speicher die Seite als Quelltext, oder kopier ihren Text.</translation>
    </message>
    <message>
      <source>This web archive is damaged: save the page again, or copy its text.</source>
      <translation>Dieses Webarchiv ist beschädigt: Speicher die Seite noch einmal, oder kopier ihren Text.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Today, and the end of a review</source>
      <translation>Heute, und am Ende einer Sitzung</translation>
    </message>
    <message>
      <source>Today: %1.</source>
      <translation>Heute: %1.</translation>
    </message>
    <message>
      <source>Trade-off</source>
      <translation>Abwägung</translation>
    </message>
    <message>
      <source>Two files in the package have one name: export it from Anki once more.</source>
      <translation>Zwei Dateien im Paket heißen gleich: Exportier es noch einmal aus Anki.</translation>
    </message>
    <message>
      <source>Two files of this archive bear the same name: unpack it and import the right one.</source>
      <translation>Zwei Dateien dieses Archivs heißen gleich: Pack es aus und importier die richtige.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Users</source>
      <translation>Nutzer</translation>
    </message>
    <message>
      <source>What comes back</source>
      <translation>Was wiederkommt</translation>
    </message>
    <message>
      <source>What if</source>
      <translation>Was wäre, wenn</translation>
    </message>
    <message>
      <source>What the large button says</source>
      <translation>Was der große Knopf sagt</translation>
    </message>
    <message>
      <source>What you wrote is not saved. Save it, or drop it.</source>
      <translation>Was du geschrieben hast, ist nicht gespeichert. Speichere es oder verwirf es.</translation>
    </message>
    <message>
      <source>What you wrote is not saved. Save it, or press %1 once more to drop it.</source>
      <translation>Was du geschrieben hast, ist nicht gespeichert. Speichere es, oder drücke noch einmal %1, um es zu verwerfen.</translation>
    </message>
    <message>
      <source>Where no field names the interview question, the deck's name stands for it, five notes to a question.</source>
      <translation>Wo kein Feld die Interviewfrage nennt, steht der Name des Stapels dafür, fünf Notizen je Frage.</translation>
    </message>
    <message>
      <source>Why it matters</source>
      <translation>Warum das zählt</translation>
    </message>
    <message>
      <source>Why would you ask this, and what would the answer change?</source>
      <translation>Warum fragst du das, und was ändert die Antwort?</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>Write a question by hand</source>
      <translation>Frage von Hand schreiben</translation>
    </message>
    <message>
      <source>Wrong</source>
      <translation>Falsch</translation>
    </message>
    <message>
      <source>You are right most often from %1 on: %2.</source>
      <translation>Am häufigsten richtig liegst du ab %1: %2.</translation>
    </message>
    <message>
      <source>You know %1 of %2 for %3.</source>
      <translation>Zu %3 weißt du %1 von %2.</translation>
    </message>
    <message>
      <source>You know %1 of %2.</source>
      <translation>Du weißt %1 von %2.</translation>
    </message>
    <message numerus="yes">
      <source>You know all %n for %1 now.</source>
      <translation>
        <numerusform>Die eine Karte zu %1 sitzt jetzt.</numerusform>
        <numerusform>Alle %n Karten zu %1 sitzen jetzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You know all %n now.</source>
      <translation>
        <numerusform>Die eine Karte sitzt jetzt.</numerusform>
        <numerusform>Alle %n Karten sitzen jetzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You recalled %1 of %n review(s) this year; first looks and repeats are not counted.</source>
      <translation>
        <numerusform>Dieses Jahr wusstest du %1 von %n Wiederholung; erste Blicke und erneutes Fragen zählen nicht.</numerusform>
        <numerusform>Dieses Jahr wusstest du %1 von %n Wiederholungen; erste Blicke und erneutes Fragen zählen nicht.</numerusform>
      </translation>
    </message>
    <message>
      <source>`flashpm restore FILE` with the newest file from the folder “backups” beside %1.</source>
      <translation>`flashpm restore DATEI` mit der neuesten Datei aus dem Ordner „backups“ neben %1.</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <source>a YAML alias (*) repeats another part of the file: write that part out here</source>
      <translation>Ein YAML-Alias (*) wiederholt einen anderen Teil der Datei: Schreib diesen Teil hier aus</translation>
    </message>
    <message>
      <source>a backslash in double quotes has a meaning of its own: write it twice, or use single quotes</source>
      <translation>Ein umgekehrter Schrägstrich in doppelten Anführungszeichen hat eine eigene Bedeutung: Schreib ihn zweimal, oder nimm einfache Anführungszeichen</translation>
    </message>
    <message>
      <source>a clarifying question</source>
      <translation>einer Rückfrage</translation>
    </message>
    <message>
      <source>a colon and a space stand inside a text: put the whole text in quotes</source>
      <translation>In einem Text stehen ein Doppelpunkt und ein Leerzeichen: Setz den ganzen Text in Anführungszeichen</translation>
    </message>
    <message>
      <source>a field's name must be a plain word: put a text that begins like this in quotes</source>
      <translation>Der Name eines Feldes muss ein einfaches Wort sein: Setz einen Text, der so beginnt, in Anführungszeichen</translation>
    </message>
    <message>
      <source>a folder of that name is already there; choose another name</source>
      <translation>Ein Ordner dieses Namens ist schon da; wähl einen anderen Namen</translation>
    </message>
    <message>
      <source>a line may not begin with %: delete it</source>
      <translation>Eine Zeile darf nicht mit % beginnen: Lösch sie</translation>
    </message>
    <message>
      <source>a line of three dashes or dots begins a second document: delete it, for a file holds one pack</source>
      <translation>Eine Zeile aus drei Strichen oder Punkten beginnt ein zweites Dokument: Lösch sie, denn eine Datei enthält ein Paket</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>eine Liste</translation>
    </message>
    <message>
      <source>a pack</source>
      <translation>einem Paket</translation>
    </message>
    <message>
      <source>a question</source>
      <translation>einer Frage</translation>
    </message>
    <message>
      <source>a question’s cards</source>
      <translation>Karten einer Frage</translation>
    </message>
    <message>
      <source>a tab stands where spaces belong: indent with spaces</source>
      <translation>Ein Tabulator steht, wo Leerzeichen hingehören: Rück mit Leerzeichen ein</translation>
    </message>
    <message>
      <source>a text may not begin with ! (a YAML tag): put it in quotes, or delete the tag</source>
      <translation>Ein Text darf nicht mit ! beginnen (ein YAML-Tag): Setz ihn in Anführungszeichen, oder lösch das Tag</translation>
    </message>
    <message>
      <source>a text may not begin with %1: put the whole text in quotes</source>
      <translation>Ein Text darf nicht mit %1 beginnen: Setz den ganzen Text in Anführungszeichen</translation>
    </message>
    <message>
      <source>a text may not begin with &gt; or |: put the whole text in quotes</source>
      <translation>Ein Text darf nicht mit &gt; oder | beginnen: Setz den ganzen Text in Anführungszeichen</translation>
    </message>
    <message>
      <source>a text may not begin with a dash and a space: put the whole text in quotes</source>
      <translation>Ein Text darf nicht mit Strich und Leerzeichen beginnen: Setz den ganzen Text in Anführungszeichen</translation>
    </message>
    <message>
      <source>a text may not begin with a question mark and a space: put the whole text in quotes</source>
      <translation>Ein Text darf nicht mit Fragezeichen und Leerzeichen beginnen: Setz den ganzen Text in Anführungszeichen</translation>
    </message>
    <message>
      <source>a text may not begin with this character: put the whole text in quotes</source>
      <translation>Ein Text darf nicht mit diesem Zeichen beginnen: Setz den ganzen Text in Anführungszeichen</translation>
    </message>
    <message>
      <source>a zip archive or an office document</source>
      <translation>ein Zip-Archiv oder Office-Dokument</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>etwa %n Minute</numerusform>
        <numerusform>etwa %n Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>an escape in this text stands for an invisible character: delete it</source>
      <translation>Ein Kürzel mit umgekehrtem Schrägstrich in diesem Text steht für ein unsichtbares Zeichen: Lösch es</translation>
    </message>
    <message>
      <source>an invisible character (%1) stands here: delete it</source>
      <translation>Hier steht ein unsichtbares Zeichen (%1): Lösch es</translation>
    </message>
    <message>
      <source>area</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>as now: %1</source>
      <translation>wie jetzt: %1</translation>
    </message>
    <message>
      <source>asks almost the same as the one in line %1: word them apart, or delete one</source>
      <translation>fragt fast dasselbe wie in Zeile %1: Formulier beides verschieden, oder lösch eines</translation>
    </message>
    <message>
      <source>asks the same as the one in line %1: word them apart, or delete one</source>
      <translation>fragt dasselbe wie in Zeile %1: Formulier beides verschieden, oder lösch eines</translation>
    </message>
    <message>
      <source>begins later</source>
      <translation>beginnt später</translation>
    </message>
    <message>
      <source>cannot be read: compare it with the example in FlashPM's description of the pack format</source>
      <translation>lässt sich nicht lesen: Vergleich es mit dem Beispiel in FlashPMs Beschreibung des Paketformats</translation>
    </message>
    <message>
      <source>changes of what was here</source>
      <translation>Änderungen an Vorhandenem</translation>
    </message>
    <message>
      <source>clarifying question</source>
      <translation>Rückfrage</translation>
    </message>
    <message>
      <source>comes back %1</source>
      <translation>kommt %1 wieder</translation>
    </message>
    <message>
      <source>company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy, HH:mm</source>
      <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd, d. MMMM</translation>
    </message>
    <message>
      <source>dddd, d MMMM yyyy</source>
      <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>difficulty</source>
      <translation>Schwierigkeit</translation>
    </message>
    <message>
      <source>due today</source>
      <translation>heute fällig</translation>
    </message>
    <message>
      <source>expected answer</source>
      <translation>erwartete Antwort</translation>
    </message>
    <message>
      <source>fields of its own</source>
      <translation>eigene Felder</translation>
    </message>
    <message>
      <source>grades</source>
      <translation>Bewertungen</translation>
    </message>
    <message>
      <source>has %1 characters, and at most %2 fit: shorten it</source>
      <translation>hat %1 Zeichen, und höchstens %2 passen: Kürz den Text</translation>
    </message>
    <message>
      <source>has %1 characters: cut it to %2, which are read at a glance</source>
      <translation>hat %1 Zeichen: Kürz den Text auf %2, die man auf einen Blick liest</translation>
    </message>
    <message>
      <source>has nothing to learn: add at least one of why_it_matters, expected_answer and impact</source>
      <translation>hat nichts zu lernen: Ergänz mindestens eines von why_it_matters, expected_answer und impact</translation>
    </message>
    <message>
      <source>id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>impact</source>
      <translation>Auswirkung</translation>
    </message>
    <message numerus="yes">
      <source>in %n day(s)</source>
      <translation>
        <numerusform>in %n Tag</numerusform>
        <numerusform>in %n Tagen</numerusform>
      </translation>
    </message>
    <message>
      <source>interview date</source>
      <translation>Interviewtermin</translation>
    </message>
    <message>
      <source>interview question</source>
      <translation>Interviewfrage</translation>
    </message>
    <message>
      <source>is an empty list: add at least one question</source>
      <translation>ist eine leere Liste: Ergänz mindestens eine Frage</translation>
    </message>
    <message>
      <source>is empty: write its value here</source>
      <translation>ist leer: Schreib den Wert hierher</translation>
    </message>
    <message>
      <source>its folder does not exist; create it or choose another place</source>
      <translation>Den Ordner dafür gibt es nicht; leg ihn an oder wähl einen anderen Ort</translation>
    </message>
    <message>
      <source>its folder is a file; choose another place</source>
      <translation>Der Ordner dafür ist eine Datei; wähl einen anderen Ort</translation>
    </message>
    <message>
      <source>its name is too long; choose a shorter one</source>
      <translation>Der Name ist zu lang; wähl einen kürzeren</translation>
    </message>
    <message>
      <source>lists and fields lie more than %1 deep in one another: flatten them</source>
      <translation>Listen und Felder sind tiefer als %1 ineinander verschachtelt: Mach sie flacher</translation>
    </message>
    <message>
      <source>lists and fields lie too deep in one another: flatten them</source>
      <translation>Listen und Felder sind zu tief ineinander verschachtelt: Mach sie flacher</translation>
    </message>
    <message>
      <source>may hold only the letters a to z, the digits 0 to 9 and hyphens; found %7</source>
      <translation>darf nur die Buchstaben a bis z, die Ziffern 0 bis 9 und Bindestriche enthalten; gefunden: %7</translation>
    </message>
    <message>
      <source>may not be %1, which FlashPM keeps for saved pages: choose another id</source>
      <translation>darf nicht %1 sein, das FlashPM für gespeicherte Seiten frei hält: Wähl eine andere Kennung</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>minutes a day</source>
      <translation>Minuten am Tag</translation>
    </message>
    <message>
      <source>more than %1 characters stand here without an end: shorten the text</source>
      <translation>Mehr als %1 Zeichen stehen hier ohne Ende: Kürz den Text</translation>
    </message>
    <message>
      <source>more than %1 fields stand in one group: look at the indentation</source>
      <translation>Mehr als %1 Felder stehen in einer Gruppe: Sieh dir die Einrückung an</translation>
    </message>
    <message>
      <source>more than %1 items stand in one list: make several packs of it</source>
      <translation>Mehr als %1 Einträge stehen in einer Liste: Mach mehrere Pakete daraus</translation>
    </message>
    <message>
      <source>must be %1; found %7</source>
      <translation>muss %1 sein; gefunden: %7</translation>
    </message>
    <message>
      <source>must be a day written as year-month-day, such as 2026-01-31; found %7</source>
      <translation>muss ein Tag sein, geschrieben als Jahr-Monat-Tag, etwa 2026-01-31; gefunden: %7</translation>
    </message>
    <message>
      <source>must be a list with a dash before the first field of each clarifying question; found %7</source>
      <translation>muss eine Liste sein, mit einem Strich vor dem ersten Feld jeder Rückfrage; gefunden: %7</translation>
    </message>
    <message>
      <source>must be a list with a dash before the first field of each question; found %7</source>
      <translation>muss eine Liste sein, mit einem Strich vor dem ersten Feld jeder Frage; gefunden: %7</translation>
    </message>
    <message>
      <source>must be a list, such as [audio, ranking]; found %7</source>
      <translation>muss eine Liste sein, etwa [audio, ranking]; gefunden: %7</translation>
    </message>
    <message>
      <source>must be a whole number of minutes from 1 to %1; found %7</source>
      <translation>muss eine ganze Zahl von Minuten von 1 bis %1 sein; gefunden: %7</translation>
    </message>
    <message>
      <source>must be names with %1 between them, such as Trade-off::Audio; found %7</source>
      <translation>muss aus Namen mit %1 dazwischen bestehen, etwa Trade-off::Audio; gefunden: %7</translation>
    </message>
    <message>
      <source>must be one of %1; found %7</source>
      <translation>muss eines von diesen sein: %1; gefunden: %7</translation>
    </message>
    <message>
      <source>must be one of %1; found %7 – did you mean %2?</source>
      <translation>muss eines von diesen sein: %1; gefunden: %7 – meintest du %2?</translation>
    </message>
    <message>
      <source>must be one text; found %7: put the text in quotes</source>
      <translation>muss ein Text sein; gefunden: %7. Setz den Text in Anführungszeichen</translation>
    </message>
    <message>
      <source>must be true or false; found %7</source>
      <translation>muss true oder false sein; gefunden: %7</translation>
    </message>
    <message>
      <source>must have fields, each a name, a colon and a text; found %7</source>
      <translation>muss Felder haben, jedes aus Name, Doppelpunkt und Text; gefunden: %7</translation>
    </message>
    <message>
      <source>my words</source>
      <translation>Meine Worte</translation>
    </message>
    <message>
      <source>names in Anki</source>
      <translation>Namen in Anki</translation>
    </message>
    <message>
      <source>names no decision: begin with what you would do, such as drop, ship or test</source>
      <translation>nennt keine Entscheidung: Beginne mit dem, was du tun würdest, etwa streichen, liefern oder testen</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>new questions a day</source>
      <translation>neue Fragen am Tag</translation>
    </message>
    <message>
      <source>no colon with a space behind it stands in this line: write the field's name, a colon, a space and the text</source>
      <translation>In dieser Zeile steht kein Doppelpunkt mit Leerzeichen dahinter: Schreib den Namen des Feldes, einen Doppelpunkt, ein Leerzeichen und den Text</translation>
    </message>
    <message>
      <source>no new questions are waiting</source>
      <translation>keine neuen Fragen warten</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing in it</source>
      <translation>nichts darin</translation>
    </message>
    <message>
      <source>older cards</source>
      <translation>ältere Karten</translation>
    </message>
    <message numerus="yes">
      <source>older cards: %n week(s) and more</source>
      <translation>
        <numerusform>ältere Karten: %n Woche und mehr</numerusform>
        <numerusform>ältere Karten: %n Wochen und mehr</numerusform>
      </translation>
    </message>
    <message>
      <source>only the first %1 are listed: mend them first</source>
      <translation>Nur die ersten %1 sind aufgeführt: Bring zuerst diese in Ordnung</translation>
    </message>
    <message>
      <source>order of due cards</source>
      <translation>Reihenfolge der fälligen Karten</translation>
    </message>
    <message>
      <source>pack</source>
      <translation>Paket</translation>
    </message>
    <message>
      <source>page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pausiert</translation>
    </message>
    <message>
      <source>product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>question id</source>
      <translation>Kennung der Frage</translation>
    </message>
    <message>
      <source>reviews a day</source>
      <translation>Wiederholungen am Tag</translation>
    </message>
    <message>
      <source>saved searches</source>
      <translation>gemerkte Suchen</translation>
    </message>
    <message>
      <source>second cards</source>
      <translation>zweite Karten</translation>
    </message>
    <message>
      <source>short</source>
      <translation>Kurzform</translation>
    </message>
    <message>
      <source>show answer after</source>
      <translation>Antwort zeigen nach</translation>
    </message>
    <message>
      <source>skipped until tomorrow</source>
      <translation>bis morgen übersprungen</translation>
    </message>
    <message>
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>the [ that opens here is not closed by ]: close it, or put the whole text in quotes</source>
      <translation>Das [, das hier öffnet, wird nicht mit ] geschlossen: Schließ es, oder setz den ganzen Text in Anführungszeichen</translation>
    </message>
    <message>
      <source>the disk is full; make room and export again</source>
      <translation>Die Platte ist voll; schaff Platz und exportier noch einmal</translation>
    </message>
    <message>
      <source>the disk is read-only; choose another place</source>
      <translation>Die Platte lässt sich nur lesen; wähl einen anderen Ort</translation>
    </message>
    <message>
      <source>the file ends here, within a [ or { that is not closed: close it, or get the whole file again</source>
      <translation>die Datei endet hier, mitten in einem [ oder {, das nicht geschlossen ist: Schließ es, oder hol die ganze Datei noch einmal</translation>
    </message>
    <message>
      <source>the file holds more than %1 texts and fields: make several packs of it</source>
      <translation>Die Datei enthält mehr als %1 Texte und Felder: Mach mehrere Pakete daraus</translation>
    </message>
    <message>
      <source>the file is empty: a pack begins with the line `format: %1`</source>
      <translation>Die Datei ist leer: Ein Paket beginnt mit der Zeile `format: %1`</translation>
    </message>
    <message>
      <source>the pack is made for a newer FlashPM (this one reads %1): update FlashPM, then import again</source>
      <translation>Das Paket ist für ein neueres FlashPM gemacht (dieses liest %1): Bring FlashPM auf den neuesten Stand und importier noch einmal</translation>
    </message>
    <message>
      <source>the quote that opens here is never closed: close it</source>
      <translation>Das Anführungszeichen, das hier öffnet, wird nie geschlossen: Schließ es</translation>
    </message>
    <message>
      <source>the text goes on behind its closing quote or bracket: put the whole text in single quotes, and write each single quote inside it twice</source>
      <translation>Der Text geht hinter dem schließenden Anführungszeichen oder der Klammer weiter: Setz den ganzen Text in einfache Anführungszeichen, und schreib jedes einfache darin zweimal</translation>
    </message>
    <message>
      <source>the { that opens here is not closed by }: close it, or put the whole text in quotes</source>
      <translation>Das {, das hier öffnet, wird nicht mit } geschlossen: Schließ es, oder setz den ganzen Text in Anführungszeichen</translation>
    </message>
    <message>
      <source>they ask nothing in words.</source>
      <translation>Sie fragen nichts in Worten.</translation>
    </message>
    <message>
      <source>they have no answer in words.</source>
      <translation>Sie haben keine Antwort in Worten.</translation>
    </message>
    <message>
      <source>this field does not fit the line above it: begin both in the same column, and put a space behind the colon of the line above</source>
      <translation>Dieses Feld passt nicht zur Zeile darüber: Beginn beide in derselben Spalte, und setz hinter den Doppelpunkt der Zeile darüber ein Leerzeichen</translation>
    </message>
    <message>
      <source>this is no pack: a pack begins with the line `format: %1`</source>
      <translation>Das ist kein Paket: Ein Paket beginnt mit der Zeile `format: %1`</translation>
    </message>
    <message>
      <source>this is not valid YAML: look at the indentation, the quotes and the colons here</source>
      <translation>Das ist kein gültiges YAML: Sieh dir hier die Einrückung, die Anführungszeichen und die Doppelpunkte an</translation>
    </message>
    <message>
      <source>this line asks for another version of YAML: delete it</source>
      <translation>Diese Zeile verlangt eine andere Fassung von YAML: Lösch sie</translation>
    </message>
    <message>
      <source>this line does not line up with the lines above it: begin the fields of one group in the same column</source>
      <translation>Diese Zeile steht nicht in einer Flucht mit denen darüber: Beginn die Felder einer Gruppe in derselben Spalte</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <source>type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>types</source>
      <translation>Typen</translation>
    </message>
    <message>
      <source>what they show is made by Anki.</source>
      <translation>Was sie zeigen, macht Anki.</translation>
    </message>
    <message>
      <source>when cards come back</source>
      <translation>wann Karten wiederkommen</translation>
    </message>
    <message>
      <source>when the day starts</source>
      <translation>wann der Tag beginnt</translation>
    </message>
    <message>
      <source>why it matters</source>
      <translation>„Warum das zählt“</translation>
    </message>
    <message>
      <source>you may not write there; choose another place</source>
      <translation>Dort darfst du nicht schreiben; wähl einen anderen Ort</translation>
    </message>
    <message>
      <source>younger cards</source>
      <translation>jüngere Karten</translation>
    </message>
    <message numerus="yes">
      <source>younger cards: back within %n week(s)</source>
      <translation>
        <numerusform>jüngere Karten: binnen %n Woche wieder</numerusform>
        <numerusform>jüngere Karten: binnen %n Wochen wieder</numerusform>
      </translation>
    </message>
    <message>
      <source>your interview</source>
      <translation>dein Interview</translation>
    </message>
    <message>
      <source>your share of the disk is used up; make room and export again</source>
      <translation>Dein Anteil an der Platte ist aufgebraucht; schaff Platz und exportier noch einmal</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>„%1“</translation>
    </message>
    <message>
      <source>“%1” has no interview question. Type it on a line of its own above its clarifying questions, then import again.</source>
      <translation>„%1“ hat keine Interviewfrage. Tipp sie in einer eigenen Zeile über die Rückfragen, dann importier noch einmal.</translation>
    </message>
    <message>
      <source>“%1” in the package is damaged: export it from Anki once more.</source>
      <translation>„%1“ im Paket ist beschädigt: Exportier es noch einmal aus Anki.</translation>
    </message>
    <message>
      <source>“%1” in the package unpacks to more than %2 bytes: it is refused.</source>
      <translation>„%1“ im Paket wird ausgepackt größer als %2 Byte: Es wird abgelehnt.</translation>
    </message>
    <message>
      <source>“%1” is a spreadsheet's own fault, so it is left out: write the text into its cell again.</source>
      <translation>„%1“ ist ein Fehler der Tabellenkalkulation und wird weggelassen: Schreib den Text noch einmal in seine Zelle.</translation>
    </message>
    <message>
      <source>“%1” is in %2 already; it is imported once.</source>
      <translation>„%1“ steht schon in %2 und wird einmal importiert.</translation>
    </message>
    <message>
      <source>“%1” is left out: it must be a whole number of minutes from 1 to %2.</source>
      <translation>„%1“ bleibt weg: Es muss eine ganze Zahl von Minuten von 1 bis %2 sein.</translation>
    </message>
    <message>
      <source>“%1” is left out: it must be one of %2.</source>
      <translation>„%1“ bleibt weg: Es muss eines von diesen sein: %2.</translation>
    </message>
    <message>
      <source>“%1” is read as the %7</source>
      <translation>„%1“ wird gelesen als: %7</translation>
    </message>
    <message>
      <source>“%1” is read as the %7; not shown: %8</source>
      <translation>„%1“ wird gelesen als: %7; nicht gezeigt: %8</translation>
    </message>
    <message>
      <source>“%1” needs an answer: write why it matters, the expected answer or the impact, then save.</source>
      <translation>„%1“ braucht eine Antwort: Schreib „Warum das zählt“, die erwartete Antwort oder die Auswirkung, dann speichere.</translation>
    </message>
    <message>
      <source>“%1” was deleted by you, and is left out.</source>
      <translation>„%1“ hast du gelöscht; sie bleibt weg.</translation>
    </message>
    <message>
      <source>“Why it matters”</source>
      <translation>„Warum das zählt“</translation>
    </message>
  </context>
  <context>
    <name>WorkLine</name>
    <message>
      <source>%1 %</source>
      <translation>%1 %</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>WorkloadSection</name>
    <message>
      <source>New questions a day</source>
      <translation>Neue Fragen am Tag</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show what the days would be like</source>
      <translation>Zeigen, wie die Tage wären</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>What would your days look like with more new questions, or fewer?</source>
      <translation>Wie sähen deine Tage mit mehr oder weniger neuen Fragen aus?</translation>
    </message>
    <message>
      <source>week %1</source>
      <translation>Woche %1</translation>
    </message>
  </context>
  <context>
    <name>_Entry</name>
    <message>
      <source>Picture “%1”: kept for Anki, not shown here.</source>
      <translation>Bild „%1“: für Anki aufbewahrt, hier nicht gezeigt.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove “%1”</source>
      <translation>„%1“ entfernen</translation>
    </message>
    <message>
      <source>Sound “%1”: kept for Anki, not played here.</source>
      <translation>Ton „%1“: für Anki aufbewahrt, hier nicht abgespielt.</translation>
    </message>
  </context>
  <context>
    <name>_Scale</name>
    <message>
      <source>fewer</source>
      <translation>weniger</translation>
    </message>
    <message>
      <source>more</source>
      <translation>mehr</translation>
    </message>
  </context>
</TS>
