#include "abuse/bystander.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "wire/digest.hpp"

namespace cuppa::tests {
namespace {

using Json = nlohmann::json;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kBetweenRemarks{250};  // four a second; five are allowed
constexpr std::chrono::seconds kAnswerPatience{30};

bool is_answer_to(const Frame& frame, const std::string& id) {
  return frame.opcode == kText &&
         frame.payload.find("\"type\":\"acknowledgement\"") != std::string::npos &&
         frame.payload.find(id) != std::string::npos;
}

// False: the connection has ended.
template <class Is>
bool read_until(RawClient& client, Is is) {
  for (;;) {
    const auto frame = client.read_frame();
    if (frame.opcode == -1 || frame.opcode == kClose) return false;
    if (frame.opcode == kPing) client.send_frame(kPong, frame.payload);
    if (is(frame)) return true;
  }
}

}  // namespace

Bystander::Bystander(Connect connect, std::string key)
    : connect_(std::move(connect)), key_(std::move(key)), thread_([this] { talk(); }) {}

Bystander::~Bystander() {
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
    changed_.notify_all();
  }
  thread_.join();
}

void Bystander::talk() {
  const auto connected = connect_();
  if (!connected) return tell_disconnected();
  auto& client = *connected;
  client.upgrade();
  client.send_text(Json{
      {"type", "hello"},
      {"version", 1},
      {"app", "test"},
      {"key", key_},
      {"tab", wire::random_key()},
      {"client_time",
       0}}.dump());
  bool is_there = read_until(client, [](const Frame& frame) {
    return frame.payload.find("\"type\":\"live\"") != std::string::npos;
  });
  while (is_there && waits_for_the_next()) {
    const auto id = wire::random_key();
    const auto asked = Clock::now();
    client.send_text(Json{
        {"type", "command"}, {"id", id}, {"kind", "post_chat"}, {"body", {{"text", "Still here."}}}}
                         .dump());
    is_there = read_until(client, [&](const Frame& frame) { return is_answer_to(frame, id); });
    if (is_there) note(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - asked));
  }
  if (!is_there) tell_disconnected();
}

void Bystander::tell_disconnected() {
  const std::lock_guard lock(mutex_);
  was_disconnected_ = true;
  changed_.notify_all();
}

void Bystander::note(std::chrono::microseconds round_trip) {
  const std::lock_guard lock(mutex_);
  round_trips_.push_back(round_trip);
  changed_.notify_all();
}

bool Bystander::waits_for_the_next() {
  std::unique_lock lock(mutex_);
  return !changed_.wait_for(lock, kBetweenRemarks, [this] { return is_over_; });
}

bool Bystander::is_answered(int times) {
  std::unique_lock lock(mutex_);
  const auto wanted = round_trips_.size() + static_cast<std::size_t>(times);
  changed_.wait_for(lock, kAnswerPatience,
                    [&] { return was_disconnected_ || round_trips_.size() >= wanted; });
  return !was_disconnected_ && round_trips_.size() >= wanted;
}

Bystander::RoundTrips Bystander::round_trips() {
  const std::lock_guard lock(mutex_);
  if (round_trips_.empty()) return {};
  auto sorted = round_trips_;
  std::sort(sorted.begin(), sorted.end());
  return {sorted.size(), sorted[sorted.size() / 2], sorted.back()};
}

}  // namespace cuppa::tests
