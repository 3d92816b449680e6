#include "wire/schemas.hpp"

#include <map>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "embedded/embedded_files.hpp"

namespace cuppa::wire {
namespace {

// Puts the schema of a type where "../types/clock.json" points at it.
void resolve_references(Json& schema, const std::map<std::string, Json, std::less<>>& types) {
  if (schema.is_object()) {
    if (const auto reference = schema.find("$ref"); reference != schema.end()) {
      schema = types.at(reference->get<std::string>().substr(3));
    }
    schema.erase("$id");
  }
  if (schema.is_structured()) {
    for (auto& part : schema) resolve_references(part, types);
  }
}

using Group = std::map<std::string, valijson::Schema, std::less<>>;  // by name
using Schemas = std::map<std::string, Group, std::less<>>;

// "commands/pass_turn.json" is pass_turn of the group commands.
valijson::Schema& place_of(Schemas& schemas, std::string_view path) {
  constexpr std::string_view kEnding = ".json";
  const auto slash = path.find('/');
  const auto name = path.substr(slash + 1, path.size() - slash - 1 - kEnding.size());
  return schemas[std::string{path.substr(0, slash)}][std::string{name}];
}

// Parsed once, when first asked for; never changed afterwards.
const Schemas& schemas() {
  static const Schemas all = [] {
    std::map<std::string, Json, std::less<>> sources;
    for (const auto& file : embedded::embedded_protocol_files()) {
      if (file.path.find('/') == std::string_view::npos) continue;
      sources.emplace(file.path, Json::parse(file.identity));
    }
    Schemas parsed;
    for (const auto& [path, source] : sources) {
      if (path.starts_with("types/") || path.starts_with("events/")) continue;
      auto whole = source;
      resolve_references(whole, sources);
      const valijson::adapters::NlohmannJsonAdapter adapter{whole};
      valijson::SchemaParser{}.populateSchema(adapter, place_of(parsed, path));
    }
    return parsed;
  }();
  return all;
}

const valijson::Schema* find_schema(std::string_view group, std::string_view name) {
  const auto members = schemas().find(group);
  if (members == schemas().end()) return nullptr;
  const auto found = members->second.find(name);
  return found == members->second.end() ? nullptr : &found->second;
}

}  // namespace

bool has_schema(std::string_view group, std::string_view name) {
  return find_schema(group, name) != nullptr;
}

bool fits_schema(std::string_view group, std::string_view name, const Json& body) {
  const auto* schema = find_schema(group, name);
  if (schema == nullptr) return false;
  valijson::Validator validator;
  return validator.validate(*schema, valijson::adapters::NlohmannJsonAdapter{body}, nullptr);
}

}  // namespace cuppa::wire
