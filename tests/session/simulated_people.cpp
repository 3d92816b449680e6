#include "session/simulated_people.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "session/steps/block.hpp"

namespace cuppa::tests {
namespace {

const std::vector<std::string> kWords = {"Expenses", "Be more Pirate!!!!", "Ask first.",
                                         "We laughed.", "Tea towels"};
const std::vector<std::string> kGroups = {"", "Library", "library ", "Council"};
const std::vector<std::string> kDates = {"2024-06-26", "2024-02-30", "2031-12-31"};

constexpr std::size_t kMugs = 44;  // beyond these, and those on their way, two would be alike

std::string one_word(Chance& chance) { return chance.one_of(kWords); }

template <class Items>
void add_ids(std::vector<ItemId>& ids, const Items& items) {
  for (const auto& item : items) ids.push_back(item.id);
}

// A parked thing that stands under another, if there is one.
std::optional<ItemId> some_joined_park(const SessionState& state) {
  for (const auto& item : state.park) {
    if (item.into) return item.id;
  }
  return {};
}

// An item of the kind that the command is about.
template <class Command>
ItemId some_item(Chance& chance, const SessionState& state) {
  std::vector<ItemId> ids{ItemId{"k99"}};
  if (chance.percent(95)) {
    const auto is_about = [](std::string_view what) {
      return Command::kKind.find(what) != std::string_view::npos;
    };
    if (is_about("_park") || is_about("me_too") || is_about("stop_asking"))
      add_ids(ids, state.park);
    const auto joined = some_joined_park(state);
    if (is_about("_park") && joined && chance.percent(40)) return *joined;
    if (is_about("_note")) add_ids(ids, state.notes);
    if (is_about("_chat")) add_ids(ids, state.chat);
    if (is_about("words_use")) {
      add_ids(ids, state.notes);
      add_ids(ids, state.park);
      add_ids(ids, state.chat);
    }
    if (is_about("_agreement")) add_ids(ids, state.agreements);
    if (is_about("_theme")) add_ids(ids, state.themes);
    if (is_about("_given")) add_ids(ids, state.givens);
    if (is_about("_word")) add_ids(ids, state.glossary);
    if (is_about("_question")) add_ids(ids, state.suggested_questions);
    if (is_about("_held") || is_about("_private")) {
      for (const auto& held : state.held) ids.push_back(held.note.id);
    }
    if (is_about("write_"))
      ids.insert(ids.end(), state.no_name_ids.begin(), state.no_name_ids.end());
  }
  return chance.one_of(ids);
}

// What can stand under a heading, of any table.
ItemId some_words_to_sort(Chance& chance, const SessionState& state) {
  std::vector<ItemId> ids{ItemId{"c99"}};
  add_ids(ids, state.notes);
  add_ids(ids, state.chat);
  return chance.one_of(ids);
}

// Mostly somebody without a device, sometimes anybody, and none: the sender themselves.
std::optional<ParticipantId> some_seat(Chance& chance, const SessionState& state) {
  if (chance.percent(50)) return {};
  std::vector<ParticipantId> seats;
  for (const auto& one : state.participants) {
    if (one.cared_by) seats.push_back(one.id);
  }
  if (seats.empty() || chance.percent(10)) return somebody(chance, state);
  return chance.one_of(seats);
}

StepId some_step(Chance& chance, const SessionState& state) {
  const bool none = state.plan.empty() || chance.percent(3);
  return none ? StepId{"s99"} : chance.one_of(state.plan).id;
}

Settings some_settings(Chance& chance, Settings settings) {
  switch (chance.between(0, 6)) {
    case 6:
      settings.no_name = static_cast<NoName>(chance.between(0, 2));
      break;
    case 5:
      settings.cards = static_cast<Switch>(chance.between(0, 1));
      break;
    case 0:
      settings.clock_shown_to = static_cast<ClockShownTo>(chance.between(0, 2));
      break;
    case 1:
      settings.door = chance.percent(60) ? Door::open : static_cast<Door>(chance.between(1, 2));
      break;
    case 2:
      settings.chat = static_cast<Switch>(chance.between(0, 1));
      break;
    case 3:
      settings.seating = static_cast<Seating>(chance.between(0, 1));
      break;
    default:
      settings.no_name_window_seconds = chance.between(0, 60);
  }
  return settings;
}

std::vector<Step> some_steps(Chance& chance, const SessionState& state) {
  std::vector<Step> steps;
  const int count = chance.between(1, 4);
  for (int i = 0; i < count; ++i) {
    Step step;
    step.id = StepId{"n" + std::to_string(chance.between(1, 30))};
    step.kind = chance.percent(50) ? StepKind::have_your_say : StepKind::reflect_together;
    if (chance.percent(70)) step.length_ms = Duration{chance.between(1, 90) * 1000};
    if (chance.percent(80)) step.turn_ms = Duration{chance.between(1, 200) * 1000};
    step.pace = static_cast<Pace>(chance.between(0, 1));
    steps.push_back(step);
  }
  if (chance.percent(10) && !state.plan.empty()) steps.push_back(state.plan.front());
  return steps;
}

std::vector<ParticipantId> some_order(Chance& chance, const SessionState& state,
                                      const TableId& id) {
  std::vector<ParticipantId> order;
  const auto* table = find_table(state, id);
  if (table == nullptr) return order;
  for (const auto& turn : table->turns) {
    if (turn.state == TurnState::waiting) order.push_back(turn.who);
  }
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[chance.below(i)]);
  if (chance.percent(10) && !order.empty()) order.pop_back();
  return order;
}

TableId some_table(Chance& chance, const SessionState& state) {
  return chance.percent(97) ? chance.one_of(state.tables).id : TableId{"t99"};
}

std::vector<Move> some_moves(Chance& chance, const SessionState& state) {
  std::vector<Move> moves;
  const int count = chance.between(1, 4);
  for (int i = 0; i < count; ++i) {
    moves.push_back({somebody(chance, state), some_table(chance, state)});
  }
  return moves;
}

// From where a table is, mostly to a step of the same block.
void to_another_step(Chance& chance, const SessionState& state, OpenTableStep& command) {
  const auto* table = find_table(state, command.table);
  const auto* at = table == nullptr ? nullptr : step_at(state, *table);
  if (at != nullptr && chance.percent(90)) command.from = at->id;
  const auto block = open_block(state);
  if (!block.empty() && chance.percent(80)) command.step = block[chance.below(block.size())].id;
}

template <class Command>
void only_seats(Chance& chance, const SessionState& state, Command& command) {
  const auto seat = some_seat(chance, state);
  if (seat && chance.percent(90)) command.who = *seat;
}

// Every field that several commands have, by its name; the others by their command.
template <class Command>
Command filled(Chance& chance, const SessionState& state) {
  Command command;
  if constexpr (requires { command.table = TableId{}; }) {
    command.table = some_table(chance, state);
  }
  if constexpr (requires { command.scope = Scope{}; }) {
    command.scope = chance.percent(75) ? Scope{some_table(chance, state).text} : kSessionScope;
  }
  if constexpr (requires { command.who = ParticipantId{}; }) command.who = somebody(chance, state);
  if constexpr (requires { Command::kForSeats; }) command.who = some_seat(chance, state);
  if constexpr (requires { command.name = std::string{}; }) command.name = one_word(chance);
  if constexpr (requires { command.id = ItemId{}; }) command.id = some_item<Command>(chance, state);
  if constexpr (requires { command.text = std::string{}; }) command.text = one_word(chance);
  if constexpr (requires { command.word = std::string{}; }) command.word = one_word(chance);
  if constexpr (requires { command.meaning = std::string{}; }) command.meaning = one_word(chance);
  if constexpr (requires { command.questions; }) command.questions = {one_word(chance)};
  if constexpr (requires { command.answer = std::string{}; }) command.answer = one_word(chance);
  if constexpr (requires { command.list = GivenList::find_out; }) {
    command.list = static_cast<GivenList>(chance.between(0, 1));
  }
  if constexpr (requires { command.card = Card::stop; }) {
    command.card = static_cast<Card>(chance.between(0, 3));
  }
  if constexpr (requires { command.about = CallAbout::help; }) {
    command.about = static_cast<CallAbout>(chance.between(0, 2));
  }
  if constexpr (requires { command.use = WordsUse::no; }) {
    command.use = static_cast<WordsUse>(chance.between(0, 3));
  }
  if constexpr (requires { command.title = std::string{}; }) command.title = one_word(chance);
  if constexpr (requires { command.outcome = std::string{}; }) command.outcome = one_word(chance);
  if constexpr (requires { command.owner = std::string{}; }) command.owner = one_word(chance);
  if constexpr (requires { command.to = std::string{}; }) {
    if (chance.percent(60)) command.to = one_word(chance);
  }
  if constexpr (requires { command.became; }) {
    command.became = static_cast<ParkBecame>(chance.between(0, 3));
  }
  if constexpr (requires { command.to = std::optional<ParticipantId>{}; }) {
    if (chance.percent(70)) command.to = somebody(chance, state);
  }
  if constexpr (requires { command.into; }) command.into = some_item<Command>(chance, state);
  if constexpr (requires { command.due = std::string{}; }) command.due = chance.one_of(kDates);
  if constexpr (requires { command.anyway = true; }) command.anyway = chance.percent(50);
  if constexpr (requires { command.from = StepId{}; }) {
    command.from = state.step && chance.percent(90) ? *state.step : StepId{"s1"};
  }
  if constexpr (requires { command.step = StepId{}; }) command.step = some_step(chance, state);
  if constexpr (requires { command.settings = Settings{}; }) {
    command.settings = some_settings(chance, state.settings);
  }
  if constexpr (requires { command.steps; }) command.steps = some_steps(chance, state);
  if constexpr (requires { command.order; }) {
    command.order = some_order(chance, state, command.table);
  }
  if constexpr (requires { command.moves; }) command.moves = some_moves(chance, state);
  if constexpr (requires { command.group; }) command.group = chance.one_of(kGroups);
  if constexpr (requires { command.seconds = 1; }) command.seconds = chance.between(15, 600);
  if constexpr (requires { command.role = Role::host; }) {
    command.role = chance.percent(50) ? Role::cohost : Role::participant;
  }
  if constexpr (std::is_same_v<Command, OpenTableStep>) to_another_step(chance, state, command);
  if constexpr (std::is_same_v<Command, StartTurn>) {
    if (chance.percent(70)) command.who.reset();
  }
  // Mostly for themselves.
  if constexpr (std::is_same_v<Command, SupportAgreement> ||
                std::is_same_v<Command, StopSupportingAgreement>) {
    if (chance.percent(80)) command.who.reset();
  }
  if constexpr (std::is_same_v<Command, CloseSession>) {
    if (chance.percent(80)) command.answerer = "Asha";
  }
  if constexpr (std::is_same_v<Command, RotateCode>) {
    command.code = std::to_string(chance.between(100'000, 999'999));
    command.join_key = "key" + command.code;
  }
  if constexpr (std::is_same_v<Command, OpenFollowUp>) {
    command.key = "page" + std::to_string(chance.between(100'000, 999'999));
  }
  if constexpr (std::is_same_v<Command, WriteInvitation>) {
    command.key = "page" + std::to_string(chance.between(100'000, 999'999));
    command.invitation.starts = chance.percent(80) ? "2026-12-03T14:00" : "at tea time";
  }
  if constexpr (requires { command.before; }) {
    if (chance.percent(50)) command.before = some_item<Command>(chance, state);
  }
  if constexpr (requires { command.words = ItemId{}; }) {
    command.words = some_words_to_sort(chance, state);
  }
  if constexpr (requires { command.theme = ItemId{}; }) {
    command.theme = some_item<Command>(chance, state);
  }
  if constexpr (std::is_same_v<Command, ShuffleTables>) {
    command.people_a_table = chance.between(2, 7);
    command.mixed = chance.percent(50);
  }
  if constexpr (std::is_same_v<Command, ChooseTurnLength>) {
    command.length = static_cast<TurnLength>(chance.between(0, 2));
    command.hide_clock = chance.percent(40);
  }
  if constexpr (std::is_same_v<Command, ChangeMe>) {
    if (chance.percent(70)) command.name.reset();
    if (chance.percent(30)) command.place = static_cast<Place>(chance.between(0, 2));
    if (chance.percent(30)) command.mode = static_cast<Mode>(chance.between(0, 5));
    if (chance.percent(30)) command.drink = static_cast<Drink>(chance.between(0, 5));
  }
  if constexpr (std::is_same_v<Command, AddSeat>) {
    if (chance.percent(30)) command.who_cares = somebody(chance, state);
    command.place = static_cast<Place>(chance.between(0, 2));
  }
  if constexpr (Command::kKind.ends_with("_seat") && !std::is_same_v<Command, AddSeat>) {
    only_seats(chance, state, command);
  }
  if constexpr (std::is_same_v<Command, LetIn> || std::is_same_v<Command, TurnAway>) {
    if (!state.door.empty() && chance.percent(90)) command.who = chance.one_of(state.door).who;
  }
  return command;
}

// What chance alone would hardly come to: a line that several are for, a question that somebody
// finds out, two parked things that say the same.
ClientCommand about_what_is_there(Chance& chance, const SessionState& state) {
  const auto line = state.agreements.empty() ? ItemId{"a1"} : state.agreements.front().id;
  const auto given = state.givens.empty() ? ItemId{"f1"} : state.givens.front().id;
  const auto parked = state.park.size();
  switch (chance.between(0, parked < 2 ? 8 : 11)) {
    case 7:
      return AddPark{one_word(chance)};
    case 8:
      return ShowCard{some_table(chance, state), Card::agree};
    case 9:
      return JoinParks{state.park[parked - 1].id, state.park[0].id};
    case 10:
      return DiscussPark{state.park[parked - 1].id};
    case 11:
      return FollowUpPark{state.park[parked - 1].id, one_word(chance), kDates.front(), {}};
    case 0:
      return SettleAgreement{line};
    case 1:
      if (state.agreements.empty() || !state.agreements.front().settled) {
        return SupportAgreement{line};
      }
      return RemoveAgreement{line};
    case 2:
      return AddGiven{GivenList::find_out, one_word(chance)};
    case 3:
      return FollowUpGiven{given, one_word(chance), kDates.front(), {}};
    default:
      return SupportAgreement{line};
  }
}

// In a block its tables go on one by one, are called, and leave it together at last.
ClientCommand step_on(Chance& chance, const SessionState& state, const Table& table) {
  const auto block = open_block(state);
  const auto* at = step_at(state, table);
  if (!block.empty() && at != &block.back() && chance.percent(90)) {
    return OpenTableStep{table.id, at->id, (at + 1)->id, chance.percent(20)};
  }
  if (!block.empty() && chance.percent(20)) return GatherTables{*state.step, 60};
  return NextStep{state.step.value_or(StepId{}), chance.percent(20)};
}

template <std::size_t I = 0>
ClientCommand filled_at(std::size_t index, Chance& chance, const SessionState& state) {
  if constexpr (I + 1 < kKindCount<ClientCommandKinds>) {
    if (index != I) return filled_at<I + 1>(index, chance, state);
  }
  return filled<KindAt<ClientCommandKinds, I>>(chance, state);
}

}  // namespace

ParticipantId somebody(Chance& chance, const SessionState& state) {
  if (chance.percent(2)) return ParticipantId{"stranger"};
  return chance.one_of(state.participants).id;
}

ClientCommand thinkable_command(Chance& chance, const SessionState& state) {
  if (chance.percent(5) && state.participants.size() < kMugs) return filled<AddSeat>(chance, state);
  if (chance.percent(5)) return about_what_is_there(chance, state);
  const auto index = chance.below(kKindCount<ClientCommandKinds>);
  auto command = filled_at(index, chance, state);
  // Ends of meetings and departures come up as often as all else; most meetings go on.
  const bool ends = holds_alternative<CloseSession>(command) ||
                    holds_alternative<RemoveParticipant>(command) ||
                    holds_alternative<LeaveSession>(command);
  const bool without_mug =
      holds_alternative<AddSeat>(command) && state.participants.size() >= kMugs;
  if (without_mug || (ends && chance.percent(60))) return filled<StartTurn>(chance, state);
  return command;
}

ClientCommand helpful_command(Chance& chance, const SessionState& state) {
  if (state.status == Status::lobby) return StartSession{};
  if (state.status == Status::closed) {
    if (chance.percent(30)) return OpenFeedback{};
    return ReopenSession{};
  }
  const auto& table = chance.one_of(state.tables);
  if (turns_step_at(state, table) == nullptr || chance.percent(5)) {
    return step_on(chance, state, table);
  }
  const Scope scope{table.id.text};
  const auto* having = turn_being_had(table);
  if (having == nullptr) return StartTurn{table.id, {}, chance.percent(30)};
  switch (chance.between(0, 5)) {
    case 0:
      return PauseClock{scope};
    case 1:
      return ResumeClock{scope};
    case 2:
      return AddTime{scope, chance.between(15, 120)};
    default:
      return FinishTurn{table.id, having->who};
  }
}

}  // namespace cuppa::tests
