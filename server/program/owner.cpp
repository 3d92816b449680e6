#include "program/owner.hpp"

#include <boost/url/encode.hpp>
#include <boost/url/rfc/unreserved_chars.hpp>

#include "net/owner_client.hpp"
#include "program/data_routes.hpp"
#include "program/exit_codes.hpp"
#include "wire/json_text.hpp"

namespace cuppa {
namespace {

namespace fs = std::filesystem;

int exit_code_of(int status) {
  if (status == 404) return kExitNotFound;
  return status == 400 ? kExitUsage : kExitUnavailable;
}

Owner::Answer answer_of(int status, std::string body) {
  if (status >= 200 && status < 300) return body;
  const auto json = wire::parse_json(body);
  const auto sentence =
      json && json->is_object() ? json->value("sentence", std::string{}) : std::string{};
  return Problem{
      sentence.empty() ? "The server refused (" + std::to_string(status) + ")." : sentence,
      exit_code_of(status)};
}

Problem no_answer(const fs::path& data, const std::string& reason) {
  return {"The server on " + data.string() + " does not answer (" + reason +
              "). Ask as the account that runs it, or try again in a moment.",
          kExitUnavailable};
}

class RunningServer final : public Owner {
 public:
  explicit RunningServer(fs::path data) : data_(std::move(data)) {}

  Answer ask(const std::string& method, const std::string& path, const Query& query,
             const std::string& body) override {
    std::string target = path;
    for (const auto& [name, value] : query) {
      target += (target.size() == path.size() ? "?" : "&") + name + "=" +
                boost::urls::encode(value, boost::urls::unreserved_chars);
    }
    const auto reply = ask_owner_socket(data_, {method, target, body});
    if (!reply) return no_answer(data_, "it has just stopped");
    if (reply->status == 0) return no_answer(data_, reply->problem);
    return answer_of(reply->status, reply->body);
  }

 private:
  fs::path data_;
};

class DataItself final : public Owner {
 public:
  DataItself(OpenedData data, const std::string& address) : routes_(std::move(data), address) {}

  Answer ask(const std::string& method, const std::string& path, const Query& query,
             const std::string& body) override {
    auto answer = routes_.answer({method, path, query, {}, body, {}, /*from_owner=*/true});
    const auto* text = std::get_if<std::string>(&answer.body);
    return answer_of(answer.status, text != nullptr
                                        ? *text
                                        : std::string{std::get<std::string_view>(answer.body)});
  }

 private:
  DataRoutes routes_;
};

std::variant<std::unique_ptr<Owner>, Problem> open_data(const fs::path& data,
                                                        const std::string& address) {
  auto opened = open_data_directory(data);
  if (auto* problem = std::get_if<Problem>(&opened)) {
    if (problem->exit_code != kExitDataInUse) return *problem;
    return Problem{"Another program holds " + data.string() +
                       " and does not answer: a server that starts or stops, or another command. "
                       "Try again in a moment.",
                   kExitDataInUse};
  }
  return std::make_unique<DataItself>(std::get<OpenedData>(std::move(opened)), address);
}

}  // namespace

std::variant<std::unique_ptr<Owner>, Problem> reach_owner(const fs::path& data,
                                                          const std::string& address) {
  const auto asked = ask_owner_socket(data, {"GET", "/healthz"});
  if (asked && asked->status == 0) return no_answer(data, asked->problem);
  if (asked) return std::make_unique<RunningServer>(data);
  std::error_code error;
  const bool has_data = fs::exists(data / kDatabaseName, error);
  if (error) {
    return Problem{"This account may not look into " + data.string() + " (" + error.message() +
                       "). Ask as the account that runs Cuppa.",
                   kExitNoPermission};
  }
  if (!has_data) {
    return Problem{"There is no cuppa.db in " + data.string() +
                       ". Name the server's data directory with --data, or start one with `cuppa "
                       "serve`.",
                   kExitNotFound};
  }
  return open_data(data, address);
}

}  // namespace cuppa
