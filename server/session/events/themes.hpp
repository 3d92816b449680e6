// Events about the headings of what was heard, and about the report. protocol/events/ says the same
// for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "session/events/kept.hpp"
#include "session/report.hpp"
#include "session/state.hpp"

namespace cuppa {

// There is another heading, last of all.
struct ThemeAdded {
  static constexpr std::string_view kKind = "theme_added";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string title;
  ParticipantId by;

  bool operator==(const ThemeAdded&) const = default;
};

// It reads otherwise.
struct ThemeEdited {
  static constexpr std::string_view kKind = "theme_edited";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string title, summary;

  bool operator==(const ThemeEdited&) const = default;
};

// It was taken away; what was in it stays where it was said.
struct ThemeRemoved {
  static constexpr std::string_view kKind = "theme_removed";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const ThemeRemoved&) const = default;
};

// It stands before another one, or last.
struct ThemeMoved {
  static constexpr std::string_view kKind = "theme_moved";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::optional<ItemId> before{};

  bool operator==(const ThemeMoved&) const = default;
};

// Something that somebody wrote belongs in this theme, and in no other. Everybody is told, also
// those of another table: by its id they know that it is there, which whoever sorted it put
// before everybody, and no more.
struct WordsPutInTheme {
  static constexpr std::string_view kKind = "words_put_in_theme";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId words, theme;
  std::optional<ItemId> before{};

  bool operator==(const WordsPutInTheme&) const = default;
};

// It belongs in none.
struct WordsTakenOutOfTheme {
  static constexpr std::string_view kKind = "words_taken_out_of_theme";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId words;

  bool operator==(const WordsTakenOutOfTheme&) const = default;
};

// What the host adds to the report.
struct ReportWritten {
  static constexpr std::string_view kKind = "report_written";
  static constexpr Kept kKept = Kept::in_the_record;
  Report report;

  bool operator==(const ReportWritten&) const = default;
};

}  // namespace cuppa
