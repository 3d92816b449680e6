#include "support/session_scenario.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "session/apply.hpp"
#include "session/deadlines.hpp"
#include "session/turns/turns.hpp"

namespace cuppa::tests {
namespace {

std::string_view kind_of(const Event& event) {
  return visit([](const auto& e) { return e.kKind; }, event);
}

template <class Texts>
std::string joined(const Texts& texts) {
  std::string all;
  for (const auto& text : texts) all += (all.empty() ? "" : ", ") + text;
  return all;
}

constexpr const char* kTurnStates[] = {"waiting", "having", "had", "passed", "gone"};

}  // namespace

std::string stream_text(const Stream& stream,
                        const std::function<std::string(const ParticipantId&)>& name_of) {
  switch (stream.kind) {
    case Stream::Kind::everyone:
      return "everyone";
    case Stream::Kind::closed_box:
      return "closed_box";
    case Stream::Kind::hosts:
      return "hosts";
    case Stream::Kind::readers:
      return "readers";
    case Stream::Kind::table:
      return "table." + stream.id;
    case Stream::Kind::participant:
      return "participant." + name_of(ParticipantId{stream.id});
  }
  return {};
}

SessionScenario::SessionScenario(CreateSession command) {
  if (command.host_name.empty()) command.host_name = "hana";
  if (command.title.empty()) command.title = "Over a Brew";
  if (command.code.empty()) command.code = "482915";
  if (command.join_key.empty()) command.join_key = "Jn7kP2vQ9xW4mB8tR1yL6c";
  run(command);
  ids_["hana"] = state_.participants.front().id;
  connected_.insert(ids_["hana"]);
}

// ---- given

SessionScenario& SessionScenario::given(const std::string& name, const ClientCommand& command) {
  when(name, command);
  if (refusal()) ADD_FAILURE() << name << " was refused what the test takes as given";
  return *this;
}

SessionScenario& SessionScenario::given_people(const std::vector<std::string>& names) {
  for (const auto& name : names) {
    when_joins(name);
    if (refusal()) ADD_FAILURE() << name << " could not come in";
  }
  return *this;
}

SessionScenario& SessionScenario::given_step(const std::string& step) {
  if (state_.status == Status::lobby) given("hana", StartSession{});
  if (state_.step->text == step) return *this;
  return given("hana", OpenStep{*state_.step, StepId{step}, true});
}

SessionScenario& SessionScenario::given_turns(const std::vector<std::string>& names) {
  return given_people(names).given_step(kHaveYourSay.text);
}

SessionScenario& SessionScenario::given_turn_of(const std::string& name) {
  return given("hana", StartTurn{kTable, id(name), true});
}

SessionScenario& SessionScenario::given_seats(const std::map<std::string, std::string>& tables) {
  MovePeople people;
  for (const auto& [name, table] : tables) people.moves.push_back({id(name), TableId{table}});
  return given("hana", people);
}

SessionScenario& SessionScenario::given_keeper(const std::string& name) {
  given("hana", AskKeeper{kTable, id(name)});
  return given(name, BecomeKeeper{kTable});
}

SessionScenario& SessionScenario::given_clock_shown_to(ClockShownTo shown_to) {
  auto settings = state_.settings;
  settings.clock_shown_to = shown_to;
  return given("hana", ChangeSettings{settings});
}

SessionScenario& SessionScenario::given_door(Door door) {
  auto settings = state_.settings;
  settings.door = door;
  return given("hana", ChangeSettings{settings});
}

SessionScenario& SessionScenario::given_away(const std::string& name) {
  connected_.erase(id(name));
  return *this;
}

SessionScenario& SessionScenario::given_back(const std::string& name) {
  connected_.insert(id(name));
  return *this;
}

// ---- when

Situation SessionScenario::situation(const ParticipantId& actor) const {
  constexpr std::uint64_t kStride = 0x9E3779B97F4A7C15U;
  return {state_, actor, now_, WhoIsHere{connected_, false}, draws_ * kStride, {}};
}

SessionScenario& SessionScenario::when(const std::string& name, const ClientCommand& command,
                                       std::optional<int> seen_revision) {
  ++draws_;
  auto now = situation(id(name));
  now.expected_revision = seen_revision;
  settle(decide(now, command));
  return *this;
}

void SessionScenario::run(const InternalCommand& command) {
  ++draws_;
  settle(decide(situation({}), command));
}

SessionScenario& SessionScenario::when_server_asks(const InternalCommand& command) {
  run(command);
  return *this;
}

SessionScenario& SessionScenario::when_joins(const std::string& name, JoinSession command) {
  command.name = name;
  run(command);
  if (refusal()) return *this;
  const auto& first = std::get<std::vector<Outcome>>(last_).front().event;
  if (const auto* joined_now = get_if<ParticipantJoined>(&first)) {
    ids_[name] = joined_now->participant.id;
  } else {
    ids_[name] = get<Knocked>(first).knock.who;
  }
  connected_.insert(ids_[name]);
  return *this;
}

SessionScenario& SessionScenario::after(Duration time) {
  const auto until = now_ + time;
  for (auto due = next_deadline(state_); due && *due <= until; due = next_deadline(state_)) {
    now_ = std::max(now_, *due);
    run(DeadlineReached{});
    if (next_deadline(state_) == due) {
      ADD_FAILURE() << "zero comes again and again";
      break;
    }
  }
  now_ = until;
  return *this;
}

SessionScenario& SessionScenario::sleep(Duration time) {
  now_ = now_ + time;
  return *this;
}

void SessionScenario::settle(const Decision& decision) {
  last_ = decision;
  const auto* outcomes = std::get_if<std::vector<Outcome>>(&decision);
  if (outcomes == nullptr) return;
  for (const auto& outcome : *outcomes) {
    apply(state_, outcome, now_);
    log_.push_back({outcome, now_});
    const auto* joined = get_if<ParticipantJoined>(&outcome.event);
    if (joined != nullptr && joined->participant.cared_by) {
      ids_[joined->participant.name] = joined->participant.id;
    }
  }
}

// ---- then

std::optional<Refusal> SessionScenario::refusal() const {
  const auto* refused = std::get_if<Refused>(&last_);
  return refused == nullptr ? std::nullopt : std::optional{refused->code};
}

std::string SessionScenario::refused_people() const {
  std::vector<std::string> names;
  if (const auto* refused = std::get_if<Refused>(&last_)) {
    for (const auto& who : refused->people) names.push_back(name_of(who));
  }
  return joined(names);
}

std::string SessionScenario::told() const {
  std::vector<std::string> lines;
  if (const auto* outcomes = std::get_if<std::vector<Outcome>>(&last_)) {
    for (const auto& [stream, event] : *outcomes) {
      lines.push_back(stream_text(stream, [this](const auto& who) { return name_of(who); }) + " " +
                      std::string{kind_of(event)});
    }
  }
  return joined(lines);
}

bool SessionScenario::was_told(const std::string& stream, const std::string& kind) const {
  return (", " + told() + ",").find(", " + stream + " " + kind + ",") != std::string::npos;
}

std::string SessionScenario::turns(const TableId& table) const {
  std::vector<std::string> lines;
  for (const auto& turn : find_table(state_, table)->turns) {
    lines.push_back(name_of(turn.who) + " " + kTurnStates[static_cast<int>(turn.state)]);
  }
  return joined(lines);
}

std::string SessionScenario::next() const {
  const auto* turn = next_turn(state_, *find_table(state_, kTable), WhoIsHere{connected_, false});
  return turn == nullptr ? "" : name_of(turn->who);
}

const Clock* SessionScenario::clock(const Scope& scope) const { return find_clock(state_, scope); }

Duration SessionScenario::left(const Scope& scope) const {
  const auto* found = clock(scope);
  if (found == nullptr) return Duration::min();
  return left_at(*found, now_).value_or(Duration::max());
}

std::string SessionScenario::keeper() const {
  const auto& keeper = find_table(state_, kTable)->keeper;
  return keeper ? name_of(*keeper) : "nobody";
}

SessionState SessionScenario::seen_by(const std::string& name) const {
  return cuppa::seen_by(state_, name == "screen" ? Viewer{} : Viewer{id(name)});
}

ParticipantId SessionScenario::id(const std::string& name) const {
  const auto found = ids_.find(name);
  return found == ids_.end() ? ParticipantId{"stranger"} : found->second;
}

std::string SessionScenario::name_of(const ParticipantId& who) const {
  for (const auto& [name, known] : ids_) {
    if (known == who) return name;
  }
  return "?" + who.text;
}

const Participant& SessionScenario::card(const std::string& name) const {
  return *find_participant(state_, id(name));
}

}  // namespace cuppa::tests
