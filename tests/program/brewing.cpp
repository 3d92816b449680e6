#include "program/brewing.hpp"

#include <algorithm>

#include "net/asio_loop.hpp"
#include "wire/limits.hpp"

namespace cuppa::tests {
namespace {

constexpr int kGuests = 4;
constexpr int kRounds = 40;
constexpr int kUnderWay = 3;
constexpr int kCommandsAConnection = limits::kCommandsBurst;
const std::string kTable = "t1";

// Round after round of long turns: a clock is running whenever the server is killed.
Json plan() {
  Json steps = Json::array();
  for (int i = 1; i <= kRounds; ++i) {
    steps.push_back({{"id", "s" + std::to_string(i)},
                     {"kind", "have_your_say"},
                     {"title", ""},
                     {"questions", Json::array()},
                     {"length_ms", nullptr},
                     {"turn_ms", 3'600'000}});
  }
  return steps;
}

}  // namespace

Brewing::Brewing(AsioLoop& loop, ServingProgram& program, std::mt19937& random)
    : loop_(loop), random_(random), meeting_(program.make_meeting(plan(), kGuests)) {
  for (const auto& key : meeting_.keys) phones_.push_back(std::make_unique<Phone>(loop, key));
  for (auto& phone : phones_) {
    phone->on_live = [this, &each = *phone] { send_more(each); };
    phone->on_answer = [this, &each = *phone] {
      ++answers_;
      send_more(each);
    };
  }
  phones_[0]->on_event = [this](const Json& event) { note(event); };
  connect(program.address());
  phones_[0]->send("start_session", Json::object());
  phones_[0]->send("start_turn", {{"table", kTable}, {"anyway", true}});
  run_until(loop_, [this] { return !anybody_waits_for_answers(); });
}

void Brewing::connect(const ServerAddress& server) {
  for (auto& phone : phones_) phone->connect(server);
}

void Brewing::hang_up() {
  for (auto& phone : phones_) phone->hang_up();
}

bool Brewing::everybody(bool (Phone::*is)() const) const {
  return std::all_of(phones_.begin(), phones_.end(),
                     [is](const auto& phone) { return (*phone.*is)(); });
}

bool Brewing::anybody_waits_for_answers() const {
  return std::any_of(phones_.begin(), phones_.end(),
                     [](const auto& phone) { return phone->waits_for_answers(); });
}

Json Brewing::shown_to_host(const ServerAddress& server) {
  Phone second{loop_, meeting_.keys[0]};
  second.connect(server);
  run_until(loop_, [&] { return second.is_live() || second.is_closed(); });
  return second.view();
}

void Brewing::keep_busy() {
  is_busy_ = true;
  for (auto& phone : phones_) {
    if (!phone->accepted().empty() && draw(2) == 0) {
      const auto which = draw(static_cast<int>(phone->accepted().size()));
      phone->send_once_more(std::next(phone->accepted().begin(), which)->first);
    }
    send_more(*phone);
  }
}

void Brewing::send_more(Phone& phone) {
  while (is_busy_ && std::ssize(phone.unanswered()) < kUnderWay &&
         phone.sent_over_this_connection() < kCommandsAConnection) {
    if (!phone.is_live()) return;
    if (&phone == phones_[0].get())
      host_does_something(phone);
    else
      do_something(phone);
  }
}

void Brewing::do_something(Phone& phone) {
  if (phone.me() == having_a_turn_ && draw(2) == 0) {
    phone.send("type_turn", {{"table", kTable}, {"text", fresh_words()}});
  } else if (const int what = draw(10); what < 4) {
    phone.send("post_chat", {{"text", fresh_words()}});
  } else if (what < 7) {
    phone.send("add_park", {{"text", fresh_words()}});
  } else if (what < 9) {
    phone.send("add_note", {{"table", kTable}, {"text", fresh_words()}});
  } else {
    phone.send("ask_for_turn", {{"table", kTable}});
  }
}

void Brewing::host_does_something(Phone& host) {
  const int what = draw(10);
  if (what == 0) {
    host.send("next_step", {{"from", step_}, {"anyway", true}});
  } else if (what < 4) {
    host.send("start_turn", {{"table", kTable}, {"anyway", true}});
  } else if (what < 6 && !having_a_turn_.empty()) {
    host.send("finish_turn", {{"table", kTable}, {"who", having_a_turn_}});
  } else if (what == 6) {
    host.send("add_time", {{"scope", kTable}, {"seconds", 30}});
  } else if (what == 7) {
    host.send("resume_clock", {{"scope", kTable}});
  } else {
    host.send("say_to_all", {{"text", fresh_words()}});
  }
}

void Brewing::note(const Json& event) {
  const std::string kind = event.at("kind");
  const auto& body = event.at("body");
  if (kind == "turn_started") having_a_turn_ = body.at("who");
  if (kind == "turn_finished" || kind == "step_opened") having_a_turn_.clear();
  if (kind == "step_opened") step_ = body.at("step");
}

std::string Brewing::fresh_words() {
  return session() + " " + std::to_string(++words_) + ", have a biscuit";
}

int Brewing::draw(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random_); }

}  // namespace cuppa::tests
