#include "program/serving_program.hpp"

#include <optional>

#include "net/owner_client.hpp"
#include "wire/digest.hpp"

namespace cuppa::tests {

ServerAddress address_in(const std::string& line) {
  const auto link = line.substr(line.find("://") + 3);
  const auto colon = link.find(':');
  return {"127.0.0.1", link.substr(colon + 1, link.find('/') - colon - 1)};
}

ServingProgram::ServingProgram(AsioLoop& loop, std::filesystem::path data)
    : loop_(loop), data_(std::move(data)) {}

bool ServingProgram::start() {
  program_ = std::make_unique<Program>(
      std::vector<std::string>{"serve", "--listen", "127.0.0.1:0", "--data", data_.string()});
  const auto lines = program_->read_until("#");
  if (lines.empty() || lines.back().find('#') == std::string::npos) return false;
  address_ = address_in(lines.back());
  return true;
}

void ServingProgram::kill() { program_.reset(); }

int ServingProgram::stop() {
  program_->interrupt();
  program_->read_to_end();
  const int code = program_->wait();
  program_.reset();
  return code;
}

int ServingProgram::wait() {
  program_->read_to_end();
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
