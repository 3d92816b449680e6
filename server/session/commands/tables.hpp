// Commands about tables and who sits where. protocol/commands/ says the same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// Put one more table out. Both texts may be empty.
struct AddTable {
  static constexpr std::string_view kKind = "add_table";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  std::string name;
  std::string place;
};

// Call a table something else, or say anew where it is.
struct ChangeTable {
  static constexpr std::string_view kKind = "change_table";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::until_closed;
  TableId table;
  std::string name;
  std::string place;
};

// Put a table away at which nobody sits. Its notes stay.
struct RemoveTable {
  static constexpr std::string_view kKind = "remove_table";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  TableId table;
};

// Ask people to go to other tables: all of them, or nobody.
struct MovePeople {
  static constexpr std::string_view kKind = "move_people";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  std::vector<Move> moves;
};

// Go to another table myself, where the host leaves that to people.
struct ChooseTable {
  static constexpr std::string_view kKind = "choose_table";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  TableId table;
};

// Seat everybody anew (tables/seating.hpp): so many people a table, colleagues apart, and the hall
// and online apart unless mixed.
struct ShuffleTables {
  static constexpr std::string_view kKind = "shuffle_tables";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  int people_a_table = 6;
  bool mixed = false;
};

// Ask somebody to take notes at their table.
struct AskNoteTaker {
  static constexpr std::string_view kKind = "ask_note_taker";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::until_closed;
  TableId table;
  ParticipantId who;
};

// Say yes to taking notes, or take it over when nobody does, or when the note-taker's device is
// away.
struct BecomeNoteTaker {
  static constexpr std::string_view kKind = "become_note_taker";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  TableId table;
};

// Hand the notes back, or say no when asked.
struct StopBeingNoteTaker {
  static constexpr std::string_view kKind = "stop_being_note_taker";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::until_closed;
  TableId table;
};

// Hold a card up at my table: one at a time. stop holds the turn's clock.
struct ShowCard {
  static constexpr std::string_view kKind = "show_card";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::live;
  static constexpr bool kForSeats = true;
  TableId table;
  Card card = Card::agree;
  std::optional<ParticipantId> who{};
};

// Put my card down. A clock that it held goes on when somebody lets it.
struct PutCardDown {
  static constexpr std::string_view kKind = "put_card_down";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::live;
  static constexpr bool kForSeats = true;
  TableId table;
  std::optional<ParticipantId> who{};
};

}  // namespace cuppa
