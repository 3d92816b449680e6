// Documents that other programs make from the report (record/html.cpp): .docx and .odt by pandoc,
// PDF by chromium. They run beside the command that was asked for one, never in a server: on a copy
// of the report, in a directory that only this account can look into, with no network; then the
// directory is gone, also when somebody stops it.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "store/problem.hpp"

namespace cuppa {

struct DocumentKind {
  std::string_view name;     // as it is asked for
  std::string_view program;  // that makes it; Debian's package has the same name
};

// Null: no other program makes this.
const DocumentKind* find_document_kind(std::string_view name);

// "pdf, docx or odt", for sentences.
std::string document_kind_names();

// The file's bytes, or why there is none. Only in a process of one thread.
std::variant<std::string, Problem> make_document(const DocumentKind& kind, std::string_view html);

}  // namespace cuppa
