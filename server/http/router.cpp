#include "http/router.hpp"

#include <optional>
#include <utility>

#include "http/answers.hpp"

namespace cuppa {
namespace {

std::vector<std::string> split(std::string_view path) {
  std::vector<std::string> parts;
  while (!path.empty()) {
    path.remove_prefix(path.front() == '/' ? 1 : 0);
    const auto end = path.find('/');
    parts.emplace_back(path.substr(0, end));
    path.remove_prefix(end == std::string_view::npos ? path.size() : end);
  }
  return parts;
}

std::optional<std::vector<std::string>> match(const std::vector<std::string>& pattern,
                                              const std::vector<std::string>& path) {
  if (pattern.size() != path.size()) return {};
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (pattern[i].starts_with(':'))
      parts.push_back(path[i]);
    else if (pattern[i] != path[i])
      return {};
  }
  return parts;
}

}  // namespace

bool path_fits(std::string_view route, std::string_view path) {
  return match(split(route), split(path)).has_value();
}

Router& Router::add(std::string method, std::string_view path, Route route) {
  entries_.push_back({std::move(method), split(path), std::move(route)});
  return *this;
}

Router& Router::otherwise(Route route) {
  otherwise_ = std::move(route);
  return *this;
}

void Router::operator()(const HttpRequest& request, HttpAnswer answer) const {
  const auto path = split(request.path);
  bool other_method = false;
  for (const auto& entry : entries_) {
    const auto parts = match(entry.path, path);
    if (!parts) continue;
    if (entry.method == request.method) return entry.route(request, *parts, std::move(answer));
    other_method = true;
  }
  if (other_method) return answer(problem_answer(405, "This address does not take that."));
  if (otherwise_) return otherwise_(request, {}, std::move(answer));
  answer(problem_answer(404, "There is nothing at this address."));
}

}  // namespace cuppa
