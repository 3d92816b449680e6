# Words of the page on which hosts put the report together: fetched with it.

report-intro = Put what people said under headings, then add what is missing. Everything saves by itself.
report-whose-words = You see all words here. A report that leaves the room has only words with a yes.
report-heard-hint = Three to seven headings are plenty. Drag words by their dots, or use the buttons.
report-heard-none = No heading yet. Add the first one.
report-many = There are { $count } headings. Three to seven are easier to read.
report-also = Also said
report-also-hint = This is under no heading. It stands in the report too.
report-also-none = Everything has a heading.
report-nothing-said = Nobody wrote anything that we can show here.
report-drop-out = Drop it here to have it under no heading.
report-other-notes = Other notes
report-chat = Chat
report-lastly = What's not been said, and lasting thoughts
report-lastly-none = Nothing was written here, or it all has a heading.
report-no-name = No name
report-summary = What it says, in a few words
report-summary-hint = Your own words. Stands above what people said. You can leave it empty.
report-change = Change the words
report-whose_story-hint = Who was not here? Whose words would change the picture?
report-final_words-hint = What stays with you? A thank-you belongs here too.
report-next_time-hint = When and where it is, and how to come.
report-preview = See how it reads
report-preview-hint = This shows all words, as on the page of what was said.

## Pictures

pictures-hint = Drawings and what hung on the wall. Ask whose work it is before you add it.
pictures-not-come = The pictures did not come.
pictures-none = There are no pictures yet.
pictures-choose = Choose or take a picture
pictures-choose-hint = We make it smaller here. Where and when it was taken does not go along.
pictures-chosen = The picture that you chose
pictures-reading = Getting your picture ready
pictures-unreadable = This file can't be opened as a picture. Take another one, or save it as a JPEG first.
pictures-description = What is on it, for those who cannot see it
pictures-description-hint = For example: a big paper with a tree. On its leaves is what helps us.
pictures-description-missing = Say in a few words what is on it.
pictures-with-yes = Everybody whose work this is said yes
pictures-with-yes-hint = Only then it is in reports that leave the room.
pictures-has-yes = It may be in reports.
pictures-no-yes = It stays out of reports. Not everybody has said yes.
pictures-add = Add this picture
pictures-leave = Do not add it
pictures-no-signal = No signal right now. Your picture is still here. Try again in a moment.
pictures-too-many = There is room for 20 pictures. Take one out first.
pictures-added = The picture is added.
pictures-undescribed = Nobody said yet what is on it. It is in no report.
pictures-describe = Say what is on it
pictures-change = Change what it says
pictures-save = Save
pictures-remove = Take it out
pictures-remove-sure = Yes, take the picture out for good
pictures-removed = The picture is taken out.
