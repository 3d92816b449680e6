// Prometheus' text format (prometheus.io/docs/instrumenting/exposition_formats), as far as a test
// needs it: what is said of each metric, and each sample's value.
#pragma once

#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace cuppa::tests {

struct Exposition {
  std::map<std::string, std::string> help, type;  // by the metric's name
  std::map<std::string, double> samples;          // by name and labels: name{code="stale"}
  std::set<std::string> names;                    // of samples, without labels
  std::set<std::string> labels;                   // "code", "how", …
  std::vector<std::string> unread;                // lines that are no line of the format

  [[nodiscard]] double value(const std::string& sample) const {
    const auto found = samples.find(sample);
    return found == samples.end() ? -1 : found->second;
  }
  // The metric that a sample belongs to: a histogram's have endings.
  [[nodiscard]] std::string metric_of(const std::string& sample) const {
    if (type.contains(sample)) return sample;
    return std::regex_replace(sample, std::regex("_(bucket|sum|count)$"), "");
  }
};

inline Exposition read_exposition(const std::string& text) {
  static const std::regex about(R"(# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+))");
  static const std::regex sample(R"((([a-zA-Z_:][\w:]*)(\{(.*)\})?) ([-+.\deE]+|\+Inf|NaN))");
  static const std::regex label(R"(([a-zA-Z_]\w*)=\"([^\"]*)\")");
  Exposition read;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (line.empty()) continue;
    if (std::regex_match(line, match, about)) {
      (match[1] == "HELP" ? read.help : read.type)[match[2]] = match[3];
    } else if (std::regex_match(line, match, sample)) {
      read.samples[match[1]] = std::stod(match[5]);
      read.names.insert(match[2]);
      const std::string all = match[4];
      for (std::sregex_iterator at(all.begin(), all.end(), label), end; at != end; ++at) {
        read.labels.insert((*at)[1]);
      }
    } else {
      read.unread.push_back(line);
    }
  }
  return read;
}

}  // namespace cuppa::tests
