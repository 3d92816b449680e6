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
find-note-none = We can't find a note with these words. Check each word. A note that was taken out is gone.
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

find-note-use = May the report use your note?
find-note-use-no = Keep it out of the report
find-note-use-yes = You can use my words
find-note-take-out = Take it out
find-note-take-out-hint = You can take your note out. It goes from the screens and from what we keep. While people are together they see it go, so later is safer. This cannot be undone.
find-note-take-out-sure = Yes, take it out for good
find-note-out = Your note is out.
find-note-out-hint = Nobody can read it here any more. Your 12 words open nothing now.

## My own words afterwards

own-words = My own words
own-words-intro = These are your words. You say what becomes of them.
own-words-chat = Chat can be taken out. It cannot be changed.
own-words-change = Change
own-words-change-label = In your words
own-words-change-hint = These words take the place of the ones before.
own-words-change-save = Keep these words
own-words-change-leave = Leave it as it was
own-words-no = Keep it out of the report
own-words-no_name = You can use my words, no name
own-words-with_name = You can use my words, with my name
own-words-saved = Done.
own-words-no-signal = No signal right now. Nothing was changed. Try it again in a moment.
own-words-right = That's right
own-words-thanks = Thank you. It stays as it stands here.
ended-no-words = You sent no words this time. Being here counts.
ended-until = You can take your words out until { $date }.
words-take-out = Take out
words-take-out-sure = Yes, take it out
own-link-hint = A link of your own leads back here. Whoever has it can change your words.
own-link-copy = Copy my link
own-link-copied = Copied. Keep it somewhere safe.
own-link-label = Your link

## Following up

review-read-only = Only words with a yes are here. Ask the host to change an answer.

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
record-profile = Whose words are in it?
record-consented = Only words with a yes
record-consented-hint = With a name where its writer said so.
record-consented-alone = Only words with a yes are in it. A name is there where its writer said so.
record-full = All words
record-full-hint = For the host alone. Do not pass it on.
record-chatham-house = All words, nobody's name
record-chatham-house-hint = Words with no yes are in it too. Names that people wrote in their own words stay in.
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
record-feedback = What we heard in the feedback
report-whose_story = Whose story are we not hearing?
report-final_words = Final thoughts from the host
report-next_time = Next session
pictures = Pictures
pictures-loading = Fetching the pictures
pictures-not-here = This picture did not come.
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

check-on-page = On the page now
check-take-off = Take it off the page

## What is stored about me, and taking it out

stored-title-seat = What is stored about { $who }
stored-intro = This is all of it, and who can see it.
stored-until = It stays until { $date }, or until it is taken out.
stored-loading = Looking up what is stored
stored-no-answer = No answer just now. Try again in a moment.
stored-card = Name, mug and way to take part
stored-card-sees = Everyone here can see these.
stored-no-name = No name
stored-no-words = No words are stored with this name.
stored-kind-turns = Turns and notes
stored-sees-turns = Everyone who was here can read these.
stored-kind-parked = Parked
stored-sees-parked = Everyone here can read these. The follow-up page never says who parked them.
stored-kind-chat = Chat
stored-sees-chat = Everyone here can read these.
stored-kind-agreed = Offered to what we agree
stored-sees-agreed = Everyone here can read these. The next session may begin with them.
stored-kind-questions = Questions to ask
stored-sees-questions = Everyone here can read these.
stored-kind-headings = Headings for the report
stored-sees-headings = Everyone here can read these.
stored-kind-to_hosts = Private words to the hosts
stored-sees-to_hosts = Only you and the hosts can read these.
stored-kind-to_person = Private words to one person
stored-sees-to_person = Only they and the hosts can read these.
stored-kind-concerns = Concerns you wrote down
stored-sees-concerns = Only the hosts and whoever reads first can read these.
stored-need = What the hosts were told that you need
stored-need-sees = Only the hosts can read it. It goes a day after the close.
stored-machine = So that things work
stored-machine-sees = Nobody sees these. How the session ran goes a day after the close.
stored-devices =
    { $count ->
        [0] No device has a key to this place.
        [one] 1 device has a key to this place. We cannot read the key.
       *[other] { $count } devices have a key to this place. We cannot read the keys.
    }
stored-lines =
    { $count ->
        [one] 1 line says what was done, and when.
       *[other] { $count } lines say what was done, and when.
    }
stored-not = What is not stored
stored-not-no_name = Who wrote a note with no name.
stored-not-address = Where your phone or computer is.
stored-not-mail = An e-mail or a phone number.
stored-not-aloud = What was said aloud, unless we all said yes to captions.
stored-not-unsent = What was typed and not sent.
stored-keep = Keep a copy
stored-care = More that you can see
take-out = Take out my name and words
take-out-of = Take out { $who }
take-out-what = What should go?
take-out-name = The name only
take-out-name-hint = The mug and the words stay, with no name.
take-out-words = The name and the words
take-out-words-hint = Turns, notes, chat, parked things and private words go too.
take-out-stays = What stays
take-out-stays-no_name = A note with no name. Only its 12 words lead to it.
take-out-stays-others = What others wrote and what they will follow up.
take-out-stays-agreed = What we agreed, where a next session took it along with no name.
take-out-stays-copies = Copies that people saved.
take-out-leaves = This device then leaves the session.
take-out-do = Take it out
take-out-sure-name = Yes, take the name out for good
take-out-sure-words = Yes, take the name and words out for good
take-out-no-answer = No answer came. It may be done all the same. Press it again.
take-out-done = It is taken out
take-out-done-hint = Nobody can bring it back. Thank you for being here.

## A private record of a concern (hosts, and whoever reads first)

concerns = Write down a concern
concerns-sees = Only the hosts and whoever reads first can read this. It is in no report.
concerns-kept = It stays until { $date }. You can take back what you wrote.
concerns-no-name = It is not tied to a note. Write only what somebody needs to know to help.
concerns-offline = No signal right now. Keep writing. We save it on this phone.
concern-go = Write down a concern
concern-box = What worries you, and what did you do?
concern-box-hint = Your name and the time stand beside it.
concern-save = Keep it
concern-saved = It is written down.
concern-from = { $who }, { $day } at { $time }
concern-by-nobody = Somebody who was taken out
concern-take-back = Take it back
concern-take-back-sure = Yes, take it back

## Anything you need? (before the session, by the invitation)

invited-need = Tell the hosts what you need
invited-need-sees = Only the hosts read this. You need to fill in nothing, not even your name.
invited-need-kept = It goes a day after the session.
invited-need-name = Your name, if you like
invited-need-access = To get in and take part
invited-need-access-hint = Such as: a ramp, a hearing loop, an interpreter, big print, a quiet place.
invited-need-food = Food and drink
invited-need-other = Anything else
invited-need-reach = How can we reach you, if we should?
invited-need-send = Send it to the hosts
invited-need-again = Send the change
invited-need-take-back = Take it back
invited-need-sent = The hosts have it.
invited-need-sent-hint = This phone keeps none of your words. What you send now takes the place of what you sent.
invited-need-gone = It is taken back.
invited-need-waits = No signal right now. We keep it on this phone, and send it when there is.
