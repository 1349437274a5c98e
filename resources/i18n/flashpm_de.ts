<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AdvancedDay</name>
    <message>
      <source> s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 means only when you ask for it. No card is ever graded by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A question’s cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that are due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As they come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day starts at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due cards beyond that wait for a later day; the most overdue are asked first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many questions are begun on a day while there is no interview date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In which order a day asks what is due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most overdue first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New questions a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oldest day first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of due cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question by question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reviews a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reviews a day at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SM-2’s 0 to 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show answer after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two are quicker; with 0 to 5 you also say how far from knowing it you were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two: Again, Good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until then it is still yesterday: late at night counts for the day that ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the cards of one question follow on each other, or have others between them.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AdvancedPage</name>
    <message>
      <source>Advanced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking what changes …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switching …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AdvancedRules</name>
    <message>
      <source> %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A card that came late and was known all the same stays away longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After Again and Hard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cards that are graded so come back in the same sitting, a few cards later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count the days it waited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desired retention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ease</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Even out the days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every few passes in a row give back some of the ease that failing took.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FSRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FSRS asks a card when you are about to forget it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likely you are to know a card when it is asked; more of it means more reviews.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the ease recover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lets a card come back a little sooner or later, on the day with the least to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No card stays away longer than this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repeats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SM-2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SM-2 lets each card's days grow by its ease.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scheduler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When cards come back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AreaChip</name>
    <message>
      <source>Area: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area: %1, guessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another area</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AreaChoice</name>
    <message>
      <source>Area</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AskLine</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BackupRow</name>
    <message>
      <source>Answers and changes since then are set aside. Your library as it is now is kept as a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the backup of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes, go back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BulkActions</name>
    <message>
      <source>Deck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it away</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BulkBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A backup is made first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All their cards are new again; their history is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let come again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to a deck …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused cards are not asked until you let them come again (suspended, in Anki's words)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save for Anki …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Study now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a tag away …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CalendarSection</name>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CardActionMenu</name>
    <message>
      <source>Choose the day it comes back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its answers stay in its history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to another deck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start over as a new card</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CardPanels</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not answered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to another deck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ease says how fast its days grow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The newest first. “Else” is what the other grades would have done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When shall it come back?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CardPreview</name>
    <message>
      <source>%1: not in the pack · add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: not on the page · add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Impact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This impact names no decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to ask: not in the pack, so this card is left out · add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to ask: not on the page, so this card is left out · add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it matters</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CardView</name>
    <message>
      <source>Add my words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Impact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why would you ask this, and what would the answer change?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one likely reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>so you would …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoiceField</name>
    <message>
      <source>Not said</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnMapping</name>
    <message>
      <source>A card needs the clarifying question, and why it matters, an expected answer or an impact. This choice is remembered for tables with the same columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a column that holds why it matters, the expected answer or the impact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the column that holds the clarifying question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do the columns hold?</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>“%1” has %n rows, and each becomes a card.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message numerus="yes">
      <source>%n older one(s) lie in the folder.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backed up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backing up …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of your library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None yet. One is made before each import and before anything is deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One is made before each import and before anything is deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your library is empty: there is nothing to back up yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DayCard</name>
    <message numerus="yes">
      <source>%n due</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to repeat</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Done for today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No new questions are waiting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop whenever you like: the most overdue come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DayNotices</name>
    <message numerus="yes">
      <source>%n cards are stuck</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of %1 new questions fit before the interview.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due, and waiting for another day: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some answers lie in the future: look whether this computer's date is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With more minutes a day, more will.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You chose how many reviews a day asks.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DayStrip</name>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) until the interview</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Studied on %1 of the last %n days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>your interview</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeckPanel</name>
    <message>
      <source>A new deck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now in “%1”.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeletedNotice</name>
    <message>
      <source>Add it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You deleted this question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You deleted this. Add it again? What you know of it comes back with it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DiffText</name>
    <message>
      <source>Before: %1 New: %2</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Doings</name>
    <message>
      <source>Added to your library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked again: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begun anew: %1. Their history is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changing %1 …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept no longer: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tagged: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tag is taken away: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This question was deleted meanwhile. Take that back first, then save.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>Choose files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop question pages or packs here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved pages, packs, tables and .apkg files, folders and zips too. A copied page needs no file: press %1.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DuePanel</name>
    <message>
      <source>Another day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It comes back %1, on %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is due today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is new so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the day changes: how well you know it stays as it is.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EaseSection</name>
    <message>
      <source>Cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ease</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>Add a page or the starter library first; then its cards can go to your phone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anki (*.apkg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything, for other programs (*.jsonl)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For spreadsheets, for other programs, or to share: every text, as you see it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import it in Anki</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail it to yourself, use a cable or a shared folder; or open it with Anki on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One file with your questions, their answers and your own words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the file on the phone and let Anki take it. Cards that Anki already has keep their progress there; their texts are updated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the file on the phone, tick “Import any learning progress”, and let Anki take it. Cards that Anki already has keep Anki's own days and answers; to have yours instead, delete them in Anki first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions to share or edit, YAML (*.yaml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as a table or a text …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save for Anki …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved %1 with %2 to %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send it to your phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spreadsheet (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it on your phone with Anki: 3 steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text for Anki (*.tsv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to take along yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stays here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When each card comes back, what you answered so far, pauses and flags. In Anki every card begins as new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your interview date and its plan, cards skipped until tomorrow, and your settings. Anki goes on from the days that your cards have, by its own rules.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FactsFields</name>
    <message>
      <source>Asked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difficulty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For lists; may be left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the whole answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only where that is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the question is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it comes from, such as an address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With commas between them</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FigureTable</name>
    <message>
      <source>%1, as a table</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difficulty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep no longer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this search …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to choose from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing more to choose from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Foot</name>
    <message numerus="yes">
      <source>%n changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due day(s) from Anki</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pause(s) from Anki</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n questions have no clarifying questions: they are kept without cards.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n questions were changed by you and in the new version:</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n review(s) from Anki</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add and study now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All texts changed on both sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An interview question is missing: type it in first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer out loud first, then compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good: you had the reason and what you’d change. The answer itself may differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take theirs</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>about %n hours to learn</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n min to learn</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>the new texts are taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your own texts are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yours kept: %1, theirs taken: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” has no clarifying questions: it is kept without cards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” was changed by you and in the new version:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FootButtons</name>
    <message>
      <source>Read it whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Study these now</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ForecastSection</name>
    <message>
      <source>Cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overdue: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your interview</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FoundList</name>
    <message>
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FoundModel</name>
    <message>
      <source>A question without its text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs a look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GradeBar</name>
    <message>
      <source>Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comes back %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in a few cards</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GradesSection</name>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Headline</name>
    <message numerus="yes">
      <source>%n day(s) to your interview</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A short look at a few cards is enough. Good luck!</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hopefully it went well. Your cards keep coming back, ready for the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set a new date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set your interview date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today's cards, then an early night: you have done the work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your interview is today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your interview is tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your interview was on %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryList</name>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryModel</name>
    <message>
      <source>%1 early</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(%1 before)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comes back after %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ease %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>else %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last look before the interview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>made new again; the answers before it stay here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on its day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to come back on %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to repeat</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HoursSection</name>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message>
      <source>%1, nothing new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adding to your library …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose question pages or packs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing with your library …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything here is in your library already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions (*.txt *.yaml *.yml *.html *.mhtml *.md *.pdf *.csv *.tsv *.zip *.apkg *.colpkg);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pasted text</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Interlude</name>
    <message numerus="yes">
      <source>%n come back in a minute.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>InterviewPanel</name>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>In %n week(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When is your interview?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeyCatcher</name>
    <message>
      <source>Press the new key …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeyRow</name>
    <message>
      <source>As usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the key: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The usual key: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeySheet</name>
    <message>
      <source>All keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeysPage</name>
    <message>
      <source>%1 is “%2” already. Press another key, or Escape.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LastImport</name>
    <message numerus="yes">
      <source>%n changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Added %1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a new version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>A question in the same words is in your library already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LineButton</name>
    <message>
      <source>More: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be done with this card</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ListPane</name>
    <message>
      <source>Add a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No question matches “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste a question page, or take the starter library on Today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write one by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your library is empty</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>FlashPM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See the report</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MonthCalendar</name>
    <message>
      <source>Month after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month before</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NavigationBar</name>
    <message>
      <source>Export to Anki</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FlashPM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Added to your library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking it back …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new rules hold from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text to paste: copy a question page first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to do again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NextDay</name>
    <message>
      <source>Next: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No card is waiting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tomorrow: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OtherChanges</name>
    <message>
      <source>%1: taken away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difficulty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept as a fresh question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Updated</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OtherQuestions</name>
    <message>
      <source>Also worth asking</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Find a page, an action or a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing by that name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Panes</name>
    <message>
      <source>Show the pasted text</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PartSheet</name>
    <message>
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most 60 letters, for lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clarifying question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Impact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this clarifying question out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be done with this card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one likely reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>so you would …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PasteBox</name>
    <message>
      <source>Open the page of one interview question in your browser, select all, copy, and paste it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste a page here</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProblemPage</name>
    <message>
      <source>Go back to the backup of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your library cannot be opened</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProgressCover</name>
    <message>
      <source>%1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping; nothing is changed …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PromptBlock</name>
    <message>
      <source>Clarifying question</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionField</name>
    <message>
      <source>Interview question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The interview question is missing from this copy. Type it, then add the cards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What does the interviewer ask?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionHead</name>
    <message>
      <source>Add it after all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interview question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave this question out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionList</name>
    <message>
      <source>A paused card is not asked until you let it come again (suspended, in Anki's words)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let it come again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the flag away</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionPreview</name>
    <message numerus="yes">
      <source>Added to it: %n card(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Changed in the new version, and by you: keep yours or take theirs.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Changed in the new version: %n text(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Duplicate of “%1”. Leave one of them out, or keep both.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Same theme as %n others.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Same theme as another one.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and %n more card(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>QuestionSheet</name>
    <message>
      <source>Add a clarifying question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interview question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionText</name>
    <message>
      <source>Show the whole question</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReadingPane</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Study these now</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Refusal</name>
    <message>
      <source>Choose other files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No question found so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is added yet: %1 of %2 files cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it out and drop the others again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take them out and drop the others again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be added</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>“%1” cannot be added</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReminderField</name>
    <message>
      <source>Hour of the reminder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remind me, at the hour</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReportPanel</name>
    <message>
      <source>%1 could not be written (%2). Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is what FlashPM knows of it. It is sent to nobody: read it, save it, and pass it on if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What went wrong</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RetentionSection</name>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Older cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Younger cards</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Done again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved. u takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped until tomorrow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to do again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This card is stuck: write it in your own words (E).</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search your questions</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsHead</name>
    <message>
      <source>Back to Settings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>%1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advanced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of them, and how to change one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interview date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New questions and reviews a day, order, grades, and the rules by which cards come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reminder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These come first among the new questions. None chosen: all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Types</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where your library lies, and its backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While FlashPM is open, if cards are due then.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShippedList</name>
    <message>
      <source>Packs that come with FlashPM</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShippedRow</name>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>version %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>version %1, in your library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>version %1, you have %2</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShippedSources</name>
    <message>
      <source>Added to your library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adding to your library …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed. Your answers are kept: added again, its cards go on where they were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removing …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>FlashPM ended in the middle of something last time. Your answers are saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going back to the backup …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening your library …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong inside FlashPM. Your answers are saved; if it looks odd, start FlashPM again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StarterLibrary</name>
    <message>
      <source>Adding the starter library …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatisticsPage</name>
    <message numerus="yes">
      <source>%n card(s) match.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n card(s) match; none of them was reviewed yet.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All cards; type to see those of a search, such as spotify or area:goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counting your answers …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days of study, what comes back when, and what sits well and what does not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking ahead …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No card matches this search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only cards that match a search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your figures begin with your first review</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatisticsSection</name>
    <message>
      <source>Hide the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture could not be saved as %1: choose another folder.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>%1: less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StuckNotice</name>
    <message>
      <source>A card of this question is stuck: other words help more than more reviews.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rewrite it in your words</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SummaryPage</name>
    <message numerus="yes">
      <source>%n card(s) can wait.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Done for today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped cards come tomorrow; paused ones wait until you let them come again.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>You knew %1 of %n card(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>You knew all %n card(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>You went through %n card(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>SwitchOffer</name>
    <message>
      <source>As many if every day is chosen anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due today: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If every day is chosen anew: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept days: each card comes back when it was promised, and goes by the new rules from then on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See what it changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch, choose days anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch, keep the days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This does not hold yet: see first what it changes.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TextView</name>
    <message>
      <source>Keep yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take theirs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimesAwaySection</name>
    <message>
      <source>Cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comes back after</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TodayPage</name>
    <message>
      <source>Types</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>%1 done · %2 left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anki calls this “bury”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anki calls this “suspend”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip until tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the flag away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TypeRow</name>
    <message>
      <source>Study this type</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TypeRows</name>
    <message>
      <source>%1 of %2 known</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n due</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>WeekBars</name>
    <message>
      <source>%1 due, %2 new</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WeekSection</name>
    <message>
      <source>Next seven days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message numerus="yes">
      <source>%n minute(s) a day</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n type(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Import your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn to ask the questions that win the first three minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start with the starter library</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhatGoes</name>
    <message numerus="yes">
      <source>%n chosen question(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each card goes as it stands: the day it comes back, every answer so far, pauses and flags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every card begins as new: the way to share questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No question matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what to look for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What goes along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With my progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without my progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words, or company:Spotify, deck:Mine, is:due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your progress</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>%1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 due today, %2 of them overdue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 due today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%1 of the %n answer(s) of this year were %2.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of those asked so far stay away for %n week(s) or longer.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>%1 right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 since %2; %3 in a row now, %4 at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%1: %n answer(s), %2 right</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n card(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n card(s) stand at the lowest, %1: put them in your own words.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clarifying question(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) of study</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n h</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n known</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new question(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new question(s) a day</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paused</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked at %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By so much the days until a card comes back grow with each pass; every card begins at %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clarifying question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days of study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete what is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difficulty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it again after all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ease</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the card in place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited by me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export to Anki</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a page, an action or a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flag, or take the flag away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flagged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FlashPM: your cards are ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours of the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long cards stay away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id of the clarifying question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id of the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Impact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>In the coming %n week(s), minutes a day: %1 as now, %2 with %3.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>It comes back %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It sits best in %1 (%2), least in %3 (%4).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It starts over as a new card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line %1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at a copied page or file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most answers of this year fall between %1 and %2: %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved to “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No card came back for a review this year yet; first looks and repeats are not counted here.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>No card comes back in the next %n day(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing was answered this year yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was answered today yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the days to come, %1 has the most: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused: it is not asked any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Practice question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product improvement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review with grades from 0 to 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Root cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what was edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select everything that is found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the answer; then grade it Good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the history of the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip until tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strategy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stuck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Study today's cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Study: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Success metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the last change back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: it is paused again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: the day you chose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: the deletion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: the edit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: the flag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: the grade.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: the move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: the new start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: the pause.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: the skip until tomorrow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: the tag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: what you added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clarifying question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The expected answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The flag is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The impact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The interview question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The short form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no clarifying questions, and they alone make cards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today, and the end of a review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trade-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What comes back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the large button says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a question by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are right most often from %1 on: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You know %1 of %2 for %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You know %1 of %2.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>You know all %n for %1 now.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>You know all %n now.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>You recalled %1 of %n review(s) this year; first looks and repeats are not counted.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as now: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comes back %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due today</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>in %n day(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no new questions are waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>older cards</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>older cards: %n week(s) and more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skipped until tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>younger cards</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>younger cards: back within %n week(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>your interview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Why it matters”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WorkloadSection</name>
    <message>
      <source>New questions a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what the days would be like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What would your days look like with more new questions, or fewer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>week %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Scale</name>
    <message>
      <source>fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
