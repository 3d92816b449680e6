// What must be true after every step of a simulated meeting.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "session/clock/clocks.hpp"
#include "session/deadlines.hpp"
#include "session/simulated_meeting.hpp"
#include "session/steps/block.hpp"
#include "session/turns/turns.hpp"
#include "session/words/words.hpp"

namespace cuppa::tests {
namespace {

void check_clock(const Clock& clock, std::string& wrong) {
  const bool running = clock.state == ClockState::running;
  if (clock.deadline && !running) wrong = "a paused clock has a deadline";
  if (clock.left_ms && running) wrong = "a running clock has a remainder";
  if (clock.length_ms.has_value() != (clock.deadline.has_value() || clock.left_ms.has_value())) {
    wrong = "a clock has a length without an end, or an end without a length";
  }
}

// Everybody has one table that is there, waits or has a turn nowhere else, and keeps time nowhere
// else.
void check_tables(const SessionState& state, std::string& wrong) {
  if (state.tables.empty()) wrong = "the last table was put away";
  std::map<ParticipantId, TableId> sits_at;
  for (const auto& person : state.participants) {
    sits_at[person.id] = person.table;
    if (person.presence != Presence::removed && find_table(state, person.table) == nullptr) {
      wrong = "somebody's table is not there";
    }
  }
  std::set<TableId> ids;
  for (const auto& table : state.tables) {
    if (!ids.insert(table.id).second) wrong = "two tables have one id";
    if (table.keeper && sits_at[*table.keeper] != table.id) wrong = "a keeper sits elsewhere";
    if (table.keeper_asked && sits_at[*table.keeper_asked] != table.id) {
      wrong = "somebody who was asked to keep time sits elsewhere";
    }
    if (table.note_taker && sits_at[*table.note_taker] != table.id) {
      wrong = "a note-taker sits elsewhere";
    }
    std::set<ParticipantId> holding;
    for (const auto& shown : table.cards) {
      if (sits_at[shown.who] != table.id) wrong = "somebody holds a card up at another table";
      if (!holding.insert(shown.who).second) wrong = "somebody holds two cards up";
    }
    for (const auto& turn : table.turns) {
      const bool in_order = turn.state == TurnState::waiting || turn.state == TurnState::having;
      if (in_order && sits_at[turn.who] != table.id) wrong = "somebody's turn is at another table";
    }
  }
}

void check_themes(const SessionState& state, std::string& wrong) {
  std::set<ItemId> themes, words;
  for (const auto& theme : state.themes) {
    if (!themes.insert(theme.id).second) wrong = "two headings have one id";
    for (const auto& id : theme.words) {
      if (!words.insert(id).second) wrong = "the same words stand under two headings, or twice";
    }
  }
}

// A seat has somebody who acts for it, and none of the powers of a person with a device.
void check_seat(const SessionState& state, const Participant& seat, std::string& wrong) {
  if (!seat.cared_by) return;
  const auto* carer = find_participant(state, *seat.cared_by);
  if (carer == nullptr || carer->cared_by) wrong = "a seat is in the care of nobody with a device";
  if (seat.presence != Presence::removed && carer->presence == Presence::removed) {
    wrong = "a seat is in the care of somebody who was asked to leave";
  }
  if (seat.role != Role::participant || seat.mode == Mode::shared_device) {
    wrong = "a seat became a host or a device";
  }
  if (keeps_any_table(state, seat.id)) wrong = "a seat keeps time";
}

// At a table the clock is of the turn that is being had, or in a block of the step it is at.
void check_table_clock(const SessionState& state, const Table& table, std::string& wrong) {
  const bool has_clock = find_clock(state, Scope{table.id.text}) != nullptr;
  if (turn_being_had(table) != nullptr) {
    if (!has_clock) wrong = "a turn has no clock";
    return;
  }
  const auto* step = step_at(state, table);
  const bool may_have =
      !open_block(state).empty() && step->length_ms && step->kind != StepKind::have_your_say;
  if (has_clock && !may_have) wrong = "a clock runs for no turn and no step of a table";
}

StepId step_of_clock(const SessionState& state, const Scope& scope) {
  const auto* table = find_table(state, TableId{scope.text});
  const auto* step = table == nullptr ? open_step(state) : step_at(state, *table);
  return step == nullptr ? StepId{} : step->id;
}

// Called back are only tables that walk a block; and nobody's place in it is lost.
void check_block(const SessionState& state, std::string& wrong) {
  const auto block = open_block(state);
  if (block.empty()) {
    if (state.gathering) wrong = "tables are called back that are together";
    return;
  }
  if (block.front().id != *state.step) wrong = "a block is open in its middle";
  if (!state.gathering && find_clock(state, kSessionScope) != nullptr) {
    wrong = "a clock for all runs in a block";
  }
  for (const auto& table : state.tables) {
    const auto* step = step_at(state, table);
    if (step == nullptr || !is_in(block, step->id)) wrong = "a table is outside the open block";
    const auto* turns = turns_step_at(state, table);
    if (turns != nullptr && table.turns_step != turns->id) {
      wrong = "a table has the turns of another step";
    }
  }
}

bool is_about_somebody_else(const ClientCommand& command) {
  return holds_alternative<RemoveParticipant>(command) ||
         holds_alternative<RenameParticipant>(command) || holds_alternative<GiveRole>(command) ||
         holds_alternative<ChangeMe>(command) || holds_alternative<MovePeople>(command) ||
         holds_alternative<ShuffleTables>(command) || holds_alternative<ChooseTable>(command) ||
         holds_alternative<ReorderTurns>(command) || holds_alternative<StepOver>(command);
}

// Said here a second time, so that the rules are not checked against themselves.
bool may_tell_clock(const SessionState& state, const Table& table, const ParticipantId& holder,
                    const Stream& stream) {
  const auto choice = state.choices.find(holder);
  const bool hidden = choice != state.choices.end() && choice->second.hide_clock;
  const bool shared = state.settings.clock_shown_to == ClockShownTo::everyone && !hidden;
  if (shared) return stream == Stream::table(table.id);
  return stream == Stream::hosts() || stream == Stream::participant(holder) ||
         (table.keeper && stream == Stream::participant(*table.keeper));
}

}  // namespace

bool same_but_heard(std::vector<Table> some, std::vector<Table> others) {
  for (auto* tables : {&some, &others}) {
    for (auto& table : *tables) table.heard_at.reset();
  }
  return some == others;
}

void SimulatedMeeting::complain(const std::string& what) {
  if (complaint_.empty()) complaint_ = what;
}

void SimulatedMeeting::check_state(const SessionState& state) {
  std::string wrong;
  for (const auto& [scope, clock] : state.clocks) {
    check_clock(clock, wrong);
    if (scope != kSessionScope && find_table(state, TableId{scope.text}) == nullptr) {
      wrong = "a clock runs at a table that was put away";
    }
  }
  check_themes(state, wrong);
  check_tables(state, wrong);
  check_block(state, wrong);
  for (const auto& table : state.tables) {
    std::set<ParticipantId> seen;
    int having = 0;
    for (const auto& turn : table.turns) {
      having += turn.state == TurnState::having;
      if (!seen.insert(turn.who).second) wrong = "somebody stands twice in an order";
      const bool open = turn.state == TurnState::waiting || turn.state == TurnState::having;
      if (open && find_participant(state, turn.who)->mode == Mode::shared_device) {
        wrong = "a tablet is in the order";
      }
    }
    if (having > 1) wrong = "two people have a turn at one table";
    check_table_clock(state, table, wrong);
  }
  std::set<int> mugs;
  for (const auto& person : state.participants) {
    check_seat(state, person, wrong);
    if (person.presence != Presence::removed && !mugs.insert(person.mug).second) {
      wrong = "two people have the same mug";
    }
  }
  if (state.status == Status::closed) {
    for (const auto& parked : state.park) {
      const auto& item = stands_under(state, parked);
      const bool has_owner = !item.owner.empty() && is_civil_date(item.due);
      if (item.outcome.empty() && !has_owner) wrong = "a parked thing was left to nobody";
    }
    for (const auto& given : state.givens) {
      const bool is_question = given.list == GivenList::find_out;
      const bool has_owner = !given.owner.empty() && is_civil_date(given.due);
      if (is_question && given.answer.empty() && !has_owner)
        wrong = "a question was left to nobody";
    }
    if (!state.clocks.empty()) wrong = "a clock runs after the close";
  }
  if (!wrong.empty()) complain(wrong);
}

void SimulatedMeeting::check_devices() {
  for (const auto& device : devices_) {
    if (device.holds_what_it_may_see(committed_)) continue;
    const auto& who = device.viewer().who;
    complain("what " + (who.empty() ? "the room screen" : who.text) +
             " made of its events is not what it may see");
  }
}

// Numbers of a turn's clock, and what somebody chose for it, stay on the streams of those who may
// know: looked at with the settings as they are after the events.
void SimulatedMeeting::check_streams(const std::vector<Outcome>& outcomes) {
  for (const auto& [stream, event] : outcomes) {
    if (const auto* chosen = get_if<TurnLengthChosen>(&event)) {
      if (stream != Stream::hosts() && stream != Stream::participant(chosen->choice.who)) {
        complain("a choice of turn length was told to others");
      }
    }
    const bool is_for_readers = holds_alternative<NotesHeld>(event) ||
                                holds_alternative<HeldNoteSettled>(event) ||
                                holds_alternative<WrittenBack>(event);
    if (is_for_readers && stream != Stream::readers()) {
      complain("what whoever reads first knows was told to others");
    }
    if (const auto* said = get_if<PrivateWordSaid>(&event)) {
      if (stream != Stream::hosts() && stream != Stream::participant(said->word.with)) {
        complain("a private word was told to others");
      }
    }
    if (const auto* called = get_if<HostCalled>(&event)) {
      if (stream != Stream::hosts() && stream != Stream::participant(called->call.who)) {
        complain("a call for a host was told to others");
      }
    }
    Scope scope;
    if (const auto* changed = get_if<ClockChanged>(&event)) scope = changed->clock.scope;
    if (const auto* up = get_if<TimeIsUp>(&event)) scope = up->scope;
    const auto holder = holder_of(live_, scope);
    if (scope.empty() || scope == kSessionScope) continue;
    if (!holder) {
      if (stream != Stream::table(TableId{scope.text})) {
        complain("the clock of a table's step was told elsewhere");
      }
      continue;
    }
    if (!may_tell_clock(live_, *find_table(live_, TableId{scope.text}), *holder, stream)) {
      complain("a turn's clock was told on a stream that may not know it");
    }
  }
}

void SimulatedMeeting::check_zero(const SessionState& before,
                                  const std::vector<Outcome>& outcomes) {
  std::set<std::pair<Scope, Stream>> said;
  for (const auto& [stream, event] : outcomes) {
    const auto* up = get_if<TimeIsUp>(&event);
    if (up == nullptr) {
      complain("zero brought something else than its announcement");
      continue;
    }
    const auto& clock = before.clocks.at(up->scope);
    if (clock.time_is_up || !said.insert({up->scope, stream}).second) {
      complain("zero was announced twice in one run");
    }
    if (up->revision != clock.revision) complain("zero was announced for another run");
  }
  if (!same_but_heard(live_.tables, before.tables) || live_.step != before.step) {
    complain("zero changed a turn or a step");
  }
  check_streams(outcomes);
}

void SimulatedMeeting::check_command(const SessionState& before, const ParticipantId& actor,
                                     const ClientCommand& command,
                                     const std::vector<Outcome>& outcomes) {
  check_streams(outcomes);
  if (const auto* pause = get_if<PauseClock>(&command)) {
    const auto& clock = before.clocks.at(pause->scope);
    if (live_.clocks.at(pause->scope).left_ms != left_at(clock, now_)) {
      complain("a pause changed what is left");
    }
  }
  if (const auto* resume = get_if<ResumeClock>(&command)) {
    const auto& clock = before.clocks.at(resume->scope);
    if (left_at(live_.clocks.at(resume->scope), now_) != clock.left_ms) {
      complain("letting a clock go on changed what is left");
    }
  }
  for (const auto& [scope, clock] : live_.clocks) {
    const auto old = before.clocks.find(scope);
    if (old == before.clocks.end() || old->second.revision != clock.revision) continue;
    const auto left = left_at(clock, now_), left_before = left_at(old->second, now_);
    const bool same_run = holder_of(live_, scope) == holder_of(before, scope) &&
                          step_of_clock(live_, scope) == step_of_clock(before, scope);
    if (same_run && left && left_before && *left > *left_before) {
      complain("a clock gained time without another revision");
    }
  }
  if (is_about_somebody_else(command)) {
    for (const auto& [scope, clock] : before.clocks) {
      const auto holder = holder_of(before, scope);
      const auto now = live_.clocks.find(scope);
      if (holder && holder == holder_of(live_, scope) &&
          (now == live_.clocks.end() || now->second != clock)) {
        complain("something about others changed the running clock");
      }
    }
  }
  if (const auto* pass = get_if<PassTurn>(&command)) {
    for (const auto& [stream, event] : outcomes) {
      const auto& who = get<TurnPassed>(event).who;
      const bool seat = find_participant(before, who)->cared_by.has_value();
      if (who != actor && !(seat && who == pass->who)) complain("somebody else was passed");
    }
  }
  if (const auto* start = get_if<StartTurn>(&command)) check_offer(before, *start, outcomes);
  follow_the_order(before, outcomes);
}

// Nobody who comes again is asked while somebody waits who was not offered a turn yet: unless that
// one's device is away and they were stepped over, or a person said who is next.
void SimulatedMeeting::check_offer(const SessionState& before, const StartTurn& command,
                                   const std::vector<Outcome>& outcomes) {
  ++counts_.turns;
  const auto& table = *find_table(before, command.table);
  const auto& who = get<TurnStarted>(outcomes.front().event).who;
  if (command.who || reordered_.contains(table.id) || !find_turn(table, who)->comes_again) return;
  for (const auto& turn : table.turns) {
    if (turn.state == TurnState::waiting && !turn.was_offered && !turn.stepped_over) {
      complain("somebody was offered a second turn before another was offered one");
    }
  }
}

void SimulatedMeeting::follow_the_order(const SessionState& before,
                                        const std::vector<Outcome>& outcomes) {
  for (const auto& [stream, event] : outcomes) {
    if (const auto* order = get_if<TurnsReordered>(&event)) reordered_.insert(order->table);
    if (const auto* offered = get_if<TurnsOfferedAgain>(&event)) {
      for (const auto& who : offered->people) {
        const auto* turn = find_turn(*find_table(before, offered->table), who);
        if (turn->offered_again) complain("somebody was offered one more twice");
        if (turn->state != TurnState::passed) complain("one more was offered without a pass");
      }
    }
    const auto* queued = get_if<TurnsQueued>(&event);
    if (queued == nullptr ||
        queued->step == std::exchange(turns_steps_[queued->table], queued->step)) {
      continue;
    }
    reordered_.erase(queued->table);
  }
}

}  // namespace cuppa::tests
