#include "bench/meeting_log.hpp"

#include <set>
#include <string>

#include "room/history.hpp"
#include "session/apply.hpp"
#include "session/decide.hpp"
#include "wire/digest.hpp"
#include "wire/enum_names.hpp"

namespace cuppa::tests {
namespace {

constexpr int kPeople = 30;
constexpr int kTurnsHad = 15;
constexpr Duration kBetween{5'000};
constexpr Duration kKept{std::int64_t{90} * 86'400'000};
constexpr std::size_t kCommandIdLetters = 22;
constexpr const char* kAnswer =
    R"({"type":"acknowledgement","id":"pX3mT0c2Q9yV5uB1kD8wZg","offsets":{"table.t1":45}})";

class Meeting {
 public:
  explicit Meeting(Instant start) : now_(start) {}

  void asks_itself(const InternalCommand& command) { settle({}, decide(seen_by({}), command)); }
  void asks(const ParticipantId& who, const ClientCommand& command) {
    settle(who, decide(seen_by(who), command));
  }

  [[nodiscard]] const SessionState& state() const { return state_; }
  [[nodiscard]] Instant now() const { return now_; }
  std::vector<Append> log;

 private:
  Situation seen_by(const ParticipantId& who) {
    return {state_, who, now_, WhoIsHere{nobody_, true}, ++draws_ * 0x9E3779B97F4A7C15U};
  }

  void settle(const ParticipantId& who, const Decision& decision) {
    now_ = now_ + kBetween;
    const auto* outcomes = std::get_if<std::vector<Outcome>>(&decision);
    if (outcomes == nullptr) return;
    Append append;
    append.expected_sequence = history_.sequence();
    for (const auto& outcome : *outcomes) {
      apply(state_, outcome, now_);
      append.events.push_back(history_.add(outcome, now_).stored);
      if (const auto* joined = get_if<ParticipantJoined>(&outcome.event)) {
        append.new_keys = {{{}, KeyKind::participant, {}, joined->participant.id.text, {}}};
      }
    }
    const auto id = wire::sha256(std::to_string(log.size())).substr(0, kCommandIdLetters);
    if (!who.empty()) append.answer = {who.text, id, wire::sha256(id), kAnswer};
    append.summary = summary();
    log.push_back(std::move(append));
  }

  [[nodiscard]] SessionSummary summary() const {
    SessionSummary summary;
    summary.title = state_.title;
    summary.status = wire::name_of(state_.status);
    summary.created_at = state_.created_at;
    summary.changed_at = now_;
    summary.keep_until = now_ + kKept;
    return summary;
  }

  Instant now_;
  SessionState state_;
  History history_;
  std::set<ParticipantId> nobody_;
  std::uint64_t draws_ = 0;
};

void begin(Meeting& meeting) {
  CreateSession create;
  create.title = "What makes a good day?";
  create.host_name = "Hana";
  meeting.asks_itself(create);
  for (int i = 1; i < kPeople; ++i) {
    meeting.asks_itself(JoinSession{"Guest " + std::to_string(i)});
  }
  const auto host = meeting.state().participants.front().id;
  meeting.asks(host, StartSession{});
  while (open_step(meeting.state())->kind != StepKind::have_your_say) {
    meeting.asks(host, NextStep{*meeting.state().step, true});
  }
}

void have_turns(Meeting& meeting) {
  const auto host = meeting.state().participants.front().id;
  const auto table = meeting.state().tables.front().id;
  for (int i = 0; i < kTurnsHad; ++i) {
    meeting.asks(host, StartTurn{table, {}, true});
    const auto* turn = turn_being_had(meeting.state().tables.front());
    if (turn == nullptr) return;
    const auto who = turn->who;
    meeting.asks(who, TypeTurn{table, "Time to talk, and somebody who listens without fixing it."});
    for (int said = 0; said < 5; ++said) {
      const auto& people = meeting.state().participants;
      const auto& by = people[static_cast<std::size_t>(i * 7 + said * 3) % people.size()].id;
      meeting.asks(by, PostChat{"Love that. It is the same where we are."});
    }
    meeting.asks(who, AddPark{"Expenses took eight weeks last time."});
    meeting.asks(host, FinishTurn{table, who});
    meeting.asks(who, KeepLine{table, "Listen without fixing."});
  }
  meeting.asks(host, StartTurn{table, {}, true});
}

}  // namespace

std::vector<Append> meeting_half_way(Instant now) {
  const auto from = [](Instant start) {
    Meeting meeting{start};
    begin(meeting);
    have_turns(meeting);
    return meeting;
  };
  const auto took = from(now).now() - now;
  return from(now - took).log;
}

std::vector<Append> as_session(std::vector<Append> meeting, int number) {
  const auto name = std::to_string(number);
  const SessionId session{"sMeeting" + name};
  for (auto& append : meeting) {
    append.session = append.summary->session = session;
    append.summary->epoch = "epoch";
    append.summary->code = "1" + std::string(7 - name.size(), '0') + name;
    append.summary->join_key = wire::sha256("join " + name);
    for (auto& key : append.new_keys) {
      key.session = session;
      key.hash = wire::sha256(name + " " + key.participant);
    }
  }
  return meeting;
}

}  // namespace cuppa::tests
