# Words of pages that are opened once a session is over, or from a link: a first visit does without them.

## My notes with no name, and finding one again

find-note-title = Find your note again
find-note-intro = You do not need to say who you are. We keep nothing on this phone.
find-note-plain-http = Someone who watches this wifi could see that this phone looked something up.
find-note-label = Your 12 words
find-note-hint = In the order you copied them. Capitals and commas do not matter.
find-note-action = Find my note
find-note-looking = Looking for it
find-note-found = Here is your note
find-note-none = We can't find a note with these words. Check each word.
find-note-count =
    { $count ->
        [0] Type the 12 words that you copied down.
        [one] There are 12 words. This is 1.
       *[other] There are 12 words. These are { $count }.
    }
find-note-strange =
    { $count ->
        [one] { $words } is not one of the words. Check how it is written.
       *[other] { $words } are not among the words. Check how they are written.
    }

## Following up

review-read-only = You can read all of this. Ask the host to change an answer.

## The host's side

back-to-record = Back to what was said
record-loading = Fetching what was said
record-people =
    { $count ->
        [one] 1 person came.
       *[other] { $count } people came.
    }
record-said = In our own words
record-nothing = Nothing was written here.
record-proposed = Proposed
record-chat =
    { $count ->
        [one] Chat: 1 note
       *[other] Chat: { $count } notes
    }
record-kind-turn = A turn
record-kind-line = A line to keep
record-kind-note = A note
record-kind-chat = Chat
record-kind-said = From the host
record-answer = Answer what was parked
record-keep = Keep a copy
record-print-hint = Open the report to print it, or to save it as a PDF.
record-without-names = Leave out everybody's name
record-without-names-hint = Names that people wrote in their own words stay in.
record-as-html = Report (web page)
record-as-easy-read = Easy Read
record-as-markdown = As a page of text
record-as-csv = As a table
record-as-json = For other programs
## Captions (those who read them, those who type them, and the host)

record-captions =
    { $count ->
        [one] Captions: 1 line
       *[other] Captions: { $count } lines
    }
record-words = Words explained
record-as-vtt = As captions for a video

## Follow-up page

follow-up-intro = You said these things. Here is what we did with each one.
follow-up-empty = Nothing is here yet. Come back another day.
follow-up-updated = Last updated on { $date }.
follow-up-hear = Hear when something changes
follow-up-feed = Follow as a feed
follow-up-calendar = Put the dates in my calendar
answer-title = Somebody asks you to answer this
answer-intro = People said this in a session. Your answer goes to them, with your name.
answer-saved = Thank you. Your answer is kept.
answer-saved-words = Those who asked can read it now. You can close this page.

## The invitation (everybody who has its link)

invitation-title = You are invited
invitation-who-asks = { $name } asks you to come.
invitation-asks = The host asks you to come.
invitation-when = When
invitation-at = { $day } at { $time }
invitation-zone = Times are as clocks show them in { $zone }.
invitation-lasts = It takes about { $minutes } minutes. You can leave earlier.
invitation-no-day = The day is not set yet. Look here again later.
invitation-calendar = Put it in my calendar
invitation-where = Where
invitation-call = On a call
invitation-why = Why you are invited
invitation-what_happens = What happens with what you say
invitation-kept = What people write here is kept for { $days } days. Then it goes.
invitation-yours = You can have your words taken out at any time.
invitation-questions = What we will ask
invitation-no-homework = You need to prepare nothing. You can pass on any question.
invitation-pre_reading = Something to read before
invitation-needs-ask = Anything you need?
invitation-come-in = On the day
invitation-come-in-action = Come in with this code
