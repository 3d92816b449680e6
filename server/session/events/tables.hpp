// Events about tables and who sits where. protocol/events/ says the same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/events/kept.hpp"
#include "session/state.hpp"

namespace cuppa {

// One more table was put out.
struct TableAdded {
  static constexpr std::string_view kKind = "table_added";
  static constexpr Kept kKept = Kept::in_the_record;
  TableCard table;

  bool operator==(const TableAdded&) const = default;
};

// A table has another name or place; whole.
struct TableChanged {
  static constexpr std::string_view kKind = "table_changed";
  static constexpr Kept kKept = Kept::in_the_record;
  TableCard table;

  bool operator==(const TableChanged&) const = default;
};

// A table was put away. Its id is never used again.
struct TableRemoved {
  static constexpr std::string_view kKind = "table_removed";
  static constexpr Kept kKept = Kept::in_the_record;
  TableId table;

  bool operator==(const TableRemoved&) const = default;
};

// People sit at other tables now. What that does to orders and keepers follows on the tables' own
// streams.
struct PeopleMoved {
  static constexpr std::string_view kKind = "people_moved";
  static constexpr Kept kKept = Kept::in_the_record;
  std::vector<Move> moves;

  bool operator==(const PeopleMoved&) const = default;
};

// This is where one table is in the open block.
struct TableStepOpened {
  static constexpr std::string_view kKind = "table_step_opened";
  static constexpr Kept kKept = Kept::in_the_record;
  TableId table;
  StepId step;

  bool operator==(const TableStepOpened&) const = default;
};

// Would you take notes for us?
struct NoteTakerAsked {
  static constexpr std::string_view kKind = "note_taker_asked";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;

  bool operator==(const NoteTakerAsked&) const = default;
};

// Somebody else takes notes, or for now nobody.
struct NoteTakerChanged {
  static constexpr std::string_view kKind = "note_taker_changed";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  std::optional<ParticipantId> who;

  bool operator==(const NoteTakerChanged&) const = default;
};

// Somebody holds up a card.
struct CardShown {
  static constexpr std::string_view kKind = "card_shown";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;
  Card card = Card::agree;

  bool operator==(const CardShown&) const = default;
};

// A card is down again.
struct CardPutDown {
  static constexpr std::string_view kKind = "card_put_down";
  static constexpr Kept kKept = Kept::a_day;
  TableId table;
  ParticipantId who;

  bool operator==(const CardPutDown&) const = default;
};

}  // namespace cuppa
