// Every reason why a command can be refused. protocol/refusals.json has the sentence for each and
// whether trying again helps; a contract test holds the two together.
#pragma once

#include <optional>
#include <vector>

#include "session/ids.hpp"

namespace cuppa {

// An enumerator is its wire code.
enum class Refusal {
  unreadable,
  unknown_command,
  bad_field,
  not_allowed,
  not_found,
  stale,
  too_many,
  not_saved,
  id_used_again,
  not_live,
  read_only,
  at_the_door,
  already_started,
  not_closed,
  too_late_to_reopen,
  step_already_opened,
  no_more_steps,
  people_waiting,
  someone_having_a_turn,
  no_clock_here,
  clock_already_running,
  clock_already_paused,
  clock_not_paused,
  nobody_waiting,
  device_away,
  device_here,
  not_waiting,
  not_in_turns,
  already_waiting,
  not_having_a_turn,
  order_changed,
  no_turn_yet,
  keeper_taken,
  not_keeper,
  note_taker_taken,
  not_note_taker,
  table_not_empty,
  last_table,
  seating_by_host,
  tables_together,
  not_gathering,
  not_a_seat,
  too_many_seats,
  name_too_long,
  chat_is_off,
  no_name_is_off,
  cards_are_off,
  outcome_missing,
  needs_support,
  already_settled,
  too_few_replies,
  bad_date,
  stands_under_another,
  unknown_note_key,
  session_full,
  door_locked,
  another_title,
  wrong_code,
  wrong_key,
  wrong_password
};

// A refusal changes nothing and is told to the asker only.
struct Refused {
  Refusal code;
  std::vector<ParticipantId> people{};  // whom it is about, where that helps: people_waiting

  bool operator==(const Refused&) const = default;
};

}  // namespace cuppa
