#include "program/check.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "backup/backup_finding.hpp"
#include "program/exit_codes.hpp"
#include "program/machine_findings.hpp"
#include "program/output_file.hpp"
#include "program/owner.hpp"
#include "wire/json_text.hpp"

namespace cuppa {
namespace {

const char* words_for(Verdict verdict) {
  switch (verdict) {
    case Verdict::ok:
      return "ok           ";
    case Verdict::look_at_this:
      return "look at this ";
    case Verdict::broken:
      return "BROKEN       ";
  }
  return "";
}

Finding broken(const Problem& problem) {
  return {Verdict::broken, "data", problem.sentence, problem.exit_code};
}

// From the server that runs, or from the data themselves.
std::vector<Finding> data_findings(const CheckConfig& config) {
  const auto reached = reach_owner(config.data, {});
  if (const auto* problem = std::get_if<Problem>(&reached)) return {broken(*problem)};
  const auto answer = std::get<std::unique_ptr<Owner>>(reached)->ask("GET", "/control/check", {});
  if (const auto* problem = std::get_if<Problem>(&answer)) return {broken(*problem)};
  const auto json = wire::parse_json(std::get<std::string>(answer));
  if (!json || !json->is_object() || !json->contains("findings")) {
    return {broken(
        {"The server's answer cannot be read. Is it of another version?", kExitUnavailable})};
  }
  std::vector<Finding> findings;
  for (const auto& entry : (*json)["findings"]) {
    findings.push_back(
        {static_cast<Verdict>(entry.value("verdict", 0)), entry.value("subject", std::string{}),
         entry.value("sentence", std::string{}), entry.value("exit_code", kExitDataUnusable)});
  }
  return findings;
}

void add_all(std::vector<Finding>& findings, std::vector<Finding> more) {
  std::move(more.begin(), more.end(), std::back_inserter(findings));
}

}  // namespace

int check(const CheckConfig& config) {
  std::vector<Finding> findings = place_findings(config.data);
  findings.push_back(clock_finding());
  add_all(findings, data_findings(config));
  std::string lines;
  for (const auto& [verdict, subject, sentence, code] : findings) {
    lines += words_for(verdict) + subject + ": " + sentence + "\n";
  }
  if (const auto problem = write_output({}, lines)) return problem->exit_code;
  const auto first = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
    return finding.verdict == Verdict::broken;
  });
  return first == findings.end() ? 0 : first->exit_code;
}

}  // namespace cuppa
