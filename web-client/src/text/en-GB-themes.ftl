# Words of headings for what was heard: fetched once somebody opens them.

themes-hint = Give what you heard a heading. Then put notes under it. They stand like that in the report.
themes-none = There is no heading yet.
themes-add = Add a heading
themes-add-sees = Everyone here sees it, and it can stand in the report. A few words are enough.
themes-add-send = Add it
themes-empty = Nothing is under this heading yet.
themes-under = Under: { $theme }
themes-put = Put under
themes-put-which = Where does it go?
themes-put-out = Under no heading
themes-moved = Moved under { $theme }
themes-moved-out = Moved. It is under no heading now.
themes-heading-moved = { $theme } is now { $place } of { $all }.
themes-words-moved = It is now { $place } of { $all } under { $theme }.
themes-change = Change the heading
themes-title-box = Heading
themes-title-sees = Everyone here sees it. It saves by itself.
themes-title-missing = A heading needs a word or two.
themes-remove = Take the heading away
themes-remove-sure = Yes, take it away. The notes stay.
shared-saved = Saved
shared-not-saved = Not saved yet. We keep it here and try again.
shared-theirs = They wrote:
shared-theirs-empty = They left it empty.
shared-keep-mine = Keep my words
shared-take-theirs = Take theirs
