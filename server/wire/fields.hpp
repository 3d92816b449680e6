// How a struct meets JSON. Each message has one fields() that names its members once; the writer
// and the reader below both walk it, so that encoding and decoding cannot part ways.
//
//   template <class V> void fields(V& v, Of<V, PassTurn>& m) { v("table", m.table); }
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "session/ids.hpp"
#include "session/time.hpp"
#include "wire/enum_names.hpp"

namespace cuppa::wire {

using Json = nlohmann::json;

// The member list sees a const message when it writes and a mutable one when it reads.
template <class V, class Message>
using Of = std::conditional_t<V::kWrites, const Message, Message>;

class Writer {
 public:
  static constexpr bool kWrites = true;

  template <class T>
  void operator()(const char* name, const T& value) {
    json_[name] = to_json(value);
  }

  Json take() { return std::move(json_); }

  template <class T>
  static Json to_json(const T& value) {
    if constexpr (std::is_enum_v<T>) {
      return name_of(value);
    } else {
      return plain(value);
    }
  }

 private:
  template <class Tag>
  static Json plain(const Id<Tag>& id) {
    return id.text;
  }
  static Json plain(const Instant& at) { return at.ms; }
  static Json plain(const Duration& length) { return length.count(); }
  static Json plain(const std::string& text) { return text; }
  static Json plain(bool yes) { return yes; }
  static Json plain(int number) { return number; }
  static Json plain(std::int64_t number) { return number; }
  template <class T>
  static Json plain(const std::optional<T>& value) {
    return value ? to_json(*value) : Json(nullptr);
  }
  template <class T>
  static Json plain(const std::vector<T>& values) {
    Json list = Json::array();
    for (const auto& value : values) list.push_back(to_json(value));
    return list;
  }
  template <class T>
  requires std::is_class_v<T>
  static Json plain(const T& message) {
    Writer writer;
    writer.json_ = Json::object();
    fields(writer, message);
    return writer.take();
  }

  Json json_ = Json::object();
};

// Reads what a schema has found to be of the right shape. What is missing stays as it was; what is
// unknown is passed over.
class Reader {
 public:
  static constexpr bool kWrites = false;

  explicit Reader(const Json& json) : json_(json) {}

  template <class T>
  void operator()(const char* name, T& value) {
    const auto found = json_.find(name);
    if (found != json_.end()) from_json(*found, value);
  }

  template <class T>
  static void from_json(const Json& json, T& value) {
    if constexpr (std::is_enum_v<T>) {
      value = value_of<T>(json.get_ref<const std::string&>());
    } else {
      plain(json, value);
    }
  }

 private:
  template <class Tag>
  static void plain(const Json& json, Id<Tag>& id) {
    id.text = json.get_ref<const std::string&>();
  }
  static void plain(const Json& json, Instant& at) { at.ms = json.get<std::int64_t>(); }
  static void plain(const Json& json, Duration& length) {
    length = Duration{json.get<std::int64_t>()};
  }
  static void plain(const Json& json, std::string& text) {
    text = json.get_ref<const std::string&>();
  }
  static void plain(const Json& json, bool& yes) { yes = json.get<bool>(); }
  static void plain(const Json& json, int& number) { number = json.get<int>(); }
  static void plain(const Json& json, std::int64_t& number) { number = json.get<std::int64_t>(); }
  template <class T>
  static void plain(const Json& json, std::optional<T>& value) {
    if (json.is_null()) {
      value.reset();
    } else {
      from_json(json, value.emplace());
    }
  }
  template <class T>
  static void plain(const Json& json, std::vector<T>& values) {
    values.clear();
    for (const auto& entry : json) from_json(entry, values.emplace_back());
  }
  template <class T>
  requires std::is_class_v<T>
  static void plain(const Json& json, T& message) {
    Reader reader{json};
    fields(reader, message);
  }

  const Json& json_;
};

}  // namespace cuppa::wire
