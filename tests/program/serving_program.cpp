#include "program/serving_program.hpp"

#include <utility>

#include "net/owner_client.hpp"
#include "wire/digest.hpp"

namespace cuppa::tests {

ServerAddress address_in(const std::string& line) {
  const auto link = line.substr(line.find("://") + 3);
  const auto colon = link.find(':');
  return {"127.0.0.1", link.substr(colon + 1, link.find('/') - colon - 1)};
}

ServingProgram::ServingProgram(AsioLoop& loop, std::filesystem::path data,
                               std::optional<std::string> shell)
    : loop_(loop), data_(std::move(data)), shell_(std::move(shell)) {}

bool ServingProgram::start(const std::vector<std::string>& flags) { return start_on("0", flags); }

bool ServingProgram::start_again() { return start_on(address_.port, {}); }

bool ServingProgram::start_on(const std::string& port, const std::vector<std::string>& flags) {
  std::vector<std::string> arguments{"serve", "--listen", "127.0.0.1:" + port, "--data",
                                     data_.string()};
  arguments.insert(arguments.end(), flags.begin(), flags.end());
  if (shell_) {
    const auto script = *shell_ + "\nexec \"$0\" \"$@\" 2>&1";
    arguments.insert(arguments.begin(), {"-c", script, program_path()});
    program_ = std::make_unique<Program>("/bin/sh", arguments);
  } else {
    program_ = std::make_unique<Program>(arguments);
  }
  printed_ = program_->read_until("#");
  if (printed_.empty() || printed_.back().find('#') == std::string::npos) return false;
  address_ = address_in(printed_.back());
  return true;
}

void ServingProgram::kill() { program_.reset(); }

void ServingProgram::terminate() { program_->terminate(); }

int ServingProgram::stop() {
  program_->interrupt();
  return wait_for_end();
}

int ServingProgram::wait_for_end() {
  for (auto& line : program_->read_to_end()) printed_.push_back(std::move(line));
  const int code = program_->wait();
  program_.reset();
  return code;
}

HttpReply ServingProgram::ask(const HttpQuestion& question) {
  std::optional<HttpReply> reply;
  ask_http(loop_, address_, question, [&](HttpReply answer) { reply = std::move(answer); });
  run_until(loop_, [&] { return reply.has_value(); });
  return reply.value_or(HttpReply{});
}

Json ServingProgram::post(const std::string& path, const Json& body) {
  const auto reply = ask({"POST", path, body.dump()});
  return reply.status == 201 ? Json::parse(reply.body) : Json::object();
}

int ServingProgram::status_of(const std::string& path) { return ask({"GET", path}).status; }

ServingProgram::Meeting ServingProgram::make_meeting(const Json& plan, int guests) {
  const auto invited = ask_owner_socket(data_, {"POST", "/control/invite"});
  const std::string link = Json::parse(invited.value_or(HttpReply{0, "{}"}).body).value("url", "");
  Meeting meeting{{}, {}, {wire::random_key()}};
  const auto made = post("/api/sessions", {{"key", link.substr(link.find('#') + 1)},
                                           {"token", meeting.keys[0]},
                                           {"title", "A brew"},
                                           {"name", "Hana"},
                                           {"plan", plan}});
  meeting.session = made.value("session", "");
  meeting.code = made.value("code", "");
  for (int i = 0; i < guests; ++i) {
    meeting.keys.push_back(wire::random_key());
    post("/api/join", {{"token", meeting.keys.back()},
                       {"code", meeting.code},
                       {"name", "Guest " + std::to_string(i + 1)}});
  }
  return meeting;
}

}  // namespace cuppa::tests
