#include "support/protocol_files.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "support/golden_file.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;

// Puts the schema of a type where "../types/clock.json" points at it.
void resolve_references(Json& schema) {
  if (schema.is_object()) {
    if (const auto reference = schema.find("$ref"); reference != schema.end()) {
      schema = protocol_json(reference->get<std::string>().substr(3));
    }
    schema.erase("$id");
  }
  if (schema.is_structured()) {
    for (auto& part : schema) resolve_references(part);
  }
}

const valijson::Schema& schema_at(const std::string& path) {
  static std::map<std::string, std::unique_ptr<valijson::Schema>> parsed;
  auto& schema = parsed[path];
  if (schema == nullptr) {
    auto source = protocol_json(path);
    resolve_references(source);
    schema = std::make_unique<valijson::Schema>();
    const valijson::adapters::NlohmannJsonAdapter adapter{source};
    valijson::SchemaParser{}.populateSchema(adapter, *schema);
  }
  return *schema;
}

}  // namespace

std::string protocol_path(const std::string& path) {
  return std::string{CUPPA_SOURCE_DIR} + "/protocol/" + path;
}

Json protocol_json(const std::string& path) { return Json::parse(text_of(protocol_path(path))); }

Json protocol_part(const std::string& path, const std::string& part) {
  return protocol_json(path).at(part);
}

std::set<std::string> protocol_names(const std::string& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(protocol_path(folder))) {
    if (entry.path().extension() == ".json") names.insert(entry.path().stem().string());
  }
  return names;
}

std::string refusal_sentence(const std::string& code) {
  const auto refusals = protocol_part("refusals.json", "refusals");
  const auto found = std::find_if(refusals.begin(), refusals.end(),
                                  [&](const Json& refusal) { return refusal.at("code") == code; });
  if (found == refusals.end()) return "";
  return found->at("sentence");
}

std::string misfit(const std::string& path, const Json& json) {
  valijson::ValidationResults results;
  valijson::Validator validator;
  if (validator.validate(schema_at(path), valijson::adapters::NlohmannJsonAdapter{json},
                         &results)) {
    return {};
  }
  std::string all = path + ":";
  for (valijson::ValidationResults::Error error; results.popError(error);) {
    all += "\n  ";
    for (const auto& part : error.context) all += part;
    all += " " + error.description;
  }
  return all;
}

}  // namespace cuppa::tests
