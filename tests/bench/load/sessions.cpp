#include "bench/load/sessions.hpp"

#include <cstdio>
#include <cstdlib>

#include "net/asio_loop.hpp"
#include "net/http_client.hpp"
#include "net/owner_client.hpp"
#include "wire/digest.hpp"
#include "wire/json_text.hpp"

namespace cuppa::bench {
namespace {

using wire::Json;

// Commits are shared by all who wait for one.
constexpr std::size_t kAskingAtOnce = 32;

Json read_answer(const HttpReply& reply, const char* about) {
  const auto body = wire::parse_json(reply.body);
  if (reply.status / 100 == 2 && body) return *body;
  std::fprintf(stderr, "load: %s: %d %s %s\n", about, reply.status, reply.problem.c_str(),
               reply.body.c_str());
  std::exit(1);
}

std::string host_key(const Target& target) {
  const auto reply = ask_owner_socket(target.data, {"POST", "/control/invite"});
  const std::string url = read_answer(reply.value_or(HttpReply{}), "no host link")["url"];
  return url.substr(url.find('#') + 1);
}

// Questions that wait, some of them under way.
class Asking {
 public:
  explicit Asking(const Target& target)
      : server_{"127.0.0.1", std::to_string(target.port)}, name_(target.name) {}

  void add(std::string path, Json body, std::function<void(const Json&)> then) {
    waiting_.push_back({std::move(path), std::move(body), std::move(then)});
  }

  void ask_all() {
    for (std::size_t i = 0; i < kAskingAtOnce; ++i) ask_next();
    loop_.run();
  }

 private:
  struct Question {
    std::string path;
    Json body;
    std::function<void(const Json&)> then;
  };

  void ask_next() {
    if (next_ == waiting_.size()) return;
    auto& question = waiting_[next_++];
    ask_http(loop_, server_, {"POST", question.path, wire::to_text(question.body)},
             [this, then = std::move(question.then)](const HttpReply& reply) {
               then(read_answer(reply, name_.c_str()));
               if (++answered_ == waiting_.size()) return loop_.stop();
               ask_next();
             });
  }

  AsioLoop loop_;
  ServerAddress server_;
  std::string name_;
  std::vector<Question> waiting_;
  std::size_t next_ = 0, answered_ = 0;
};

}  // namespace

SessionKeys make_sessions(const Target& target, const Size& size, const std::string& plan) {
  const auto rooms = static_cast<std::size_t>(size.rooms);
  SessionKeys keys(rooms);
  std::vector<std::string> codes(rooms);
  Asking creating(target);
  for (std::size_t room = 0; room < rooms; ++room) {
    for (int i = 0; i < size.people; ++i) keys[room].push_back(wire::random_key());
    Json body{{"key", host_key(target)}, {"token", keys[room].front()}, {"title", "A benchmark"}};
    if (!plan.empty()) body["plan"] = Json::parse(plan);
    creating.add("/api/sessions", body, [&codes, room](const Json& a) { codes[room] = a["code"]; });
  }
  creating.ask_all();
  if (size.people == 1) return keys;
  Asking joining(target);
  for (std::size_t room = 0; room < rooms; ++room) {
    for (std::size_t i = 1; i < keys[room].size(); ++i) {
      const Json body{
          {"code", codes[room]}, {"token", keys[room][i]}, {"name", "Person " + std::to_string(i)}};
      joining.add("/api/join", body, [](const Json&) {});
    }
  }
  joining.ask_all();
  return keys;
}

std::string hello(const std::string& key) {
  return wire::to_text({{"type", "hello"},
                        {"version", 1},
                        {"app", "load"},
                        {"key", key},
                        {"tab", wire::random_key()},
                        {"client_time", 0}});
}

}  // namespace cuppa::bench
