// The wire's word for each enumerator: the enumerator's own name, but for words C++ keeps.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "session/event.hpp"
#include "session/plan.hpp"
#include "session/refusal.hpp"
#include "session/state.hpp"

namespace cuppa::wire {

template <class Enum>
struct Names;  // the words, in the order of the enumerators

#define CUPPA_NAMES(Enum, ...)                                \
  template <>                                                 \
  struct Names<Enum> {                                        \
    static constexpr std::string_view list[] = {__VA_ARGS__}; \
  }

CUPPA_NAMES(StepKind, "welcome", "reflect", "have_your_say", "reflect_together", "still_got_time",
            "break", "feedback", "close", "scene", "venue", "confidentiality");
CUPPA_NAMES(Pace, "together", "each_table");
CUPPA_NAMES(ClockShownTo, "everyone", "picture", "person");
CUPPA_NAMES(Switch, "open", "off");
CUPPA_NAMES(NoName, "open", "read_first", "off");
CUPPA_NAMES(Door, "open", "knock", "locked");
CUPPA_NAMES(Seating, "host", "choose");
CUPPA_NAMES(Role, "participant", "cohost", "host");
CUPPA_NAMES(Mode, "take_turns", "type_turns", "read_for_me", "listen", "only_chat",
            "shared_device");
CUPPA_NAMES(Card, "stop", "slow", "agree", "differently");
CUPPA_NAMES(CallAbout, "quiet_word", "cannot_hear", "help");
CUPPA_NAMES(CaptionSource, "captioner", "note_taker");
CUPPA_NAMES(Place, "unsaid", "hall", "online");
CUPPA_NAMES(Drink, "unsaid", "tea", "coffee", "squash", "water", "nothing");
CUPPA_NAMES(Presence, "in", "left", "removed");
CUPPA_NAMES(ClockState, "running", "paused");
CUPPA_NAMES(TurnState, "waiting", "having", "had", "passed", "gone");
CUPPA_NAMES(ParkState, "open", "discussed", "follow_up", "closed");
CUPPA_NAMES(ParkBecame, "did", "cannot", "passed_to", "no_owner");
CUPPA_NAMES(NoteAbout, "typed_turn", "line", "together");
CUPPA_NAMES(WordsUse, "unsaid", "no", "no_name", "with_name");
CUPPA_NAMES(NoNameBox, "chat", "car_park", "together", "feedback");
CUPPA_NAMES(TurnLength, "same", "longer", "no_clock");
CUPPA_NAMES(GivenList, "cannot_change", "find_out");
CUPPA_NAMES(Status, "lobby", "live", "closed");
CUPPA_NAMES(FinishedHow, "done", "skipped", "gathered");
CUPPA_NAMES(CloseReason, "host", "nobody_here");
CUPPA_NAMES(Refusal, "unreadable", "unknown_command", "bad_field", "not_allowed", "not_found",
            "stale", "too_many", "not_saved", "id_used_again", "not_live", "read_only",
            "at_the_door", "already_started", "not_closed", "too_late_to_reopen",
            "step_already_opened", "no_more_steps", "people_waiting", "someone_having_a_turn",
            "no_clock_here", "clock_already_running", "clock_already_paused", "clock_not_paused",
            "nobody_waiting", "device_away", "device_here", "not_waiting", "not_in_turns",
            "already_waiting", "not_having_a_turn", "order_changed", "no_turn_yet", "keeper_taken",
            "not_keeper", "note_taker_taken", "not_note_taker", "table_not_empty", "last_table",
            "seating_by_host", "tables_together", "not_gathering", "not_a_seat", "too_many_seats",
            "name_too_long", "chat_is_off", "no_name_is_off", "cards_are_off", "outcome_missing",
            "needs_support", "already_settled", "too_few_replies", "bad_date",
            "stands_under_another", "unknown_note_key", "session_full", "door_locked",
            "another_title", "wrong_code", "wrong_key", "wrong_password");

#undef CUPPA_NAMES

template <class Enum>
constexpr std::string_view name_of(Enum value) {
  return Names<Enum>::list[static_cast<std::size_t>(value)];
}

// The first enumerator for a word that is none: a schema has looked before.
template <class Enum>
constexpr Enum value_of(std::string_view name) {
  for (std::size_t i = 0; i < std::size(Names<Enum>::list); ++i) {
    if (Names<Enum>::list[i] == name) return static_cast<Enum>(i);
  }
  return Enum{};
}

}  // namespace cuppa::wire
