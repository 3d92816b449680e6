// The forms in which a record can be had. Each writer takes any record and cannot fail.
//
//   html      the report: one web page that needs nothing else, prints to A4, and from which
//             program/documents/made_document.hpp makes .docx, .odt and PDF.
//   easy-read the same as a draft of Easy Read, a web page too.
//   json      protocol/types/record.json: for the web client and for other programs; texts exactly
//             as people wrote them.
//   markdown  a document to keep. People's own words can form no markup, link or HTML.
//   csv       one table for a spreadsheet (RFC 4180, UTF-8 with a byte order mark, because Excel
//             takes a file without one for something else). A cell that a spreadsheet would take
//             for a formula begins with an apostrophe.
//   vtt       the captions that were kept (W3C WebVTT), counted from the start of the session.
#pragma once

#include <string>
#include <string_view>

#include "record/record.hpp"

namespace cuppa::record {

struct Format {
  std::string_view name, extension, content_type;
  std::string (*write)(const Record& record);
  Profile otherwise;            // unless another is asked for: a report goes out into the world
  bool shows_pictures = false;  // and wants their bytes; the others say what is on them
  bool is_of_captions = false;  // which are kept only where the group said yes to that
};

// Null: there is no such format.
const Format* find_format(std::string_view name);

// "html, easy-read, json, markdown, csv or vtt", for sentences.
std::string format_names();

std::string write_html(const Record& record);
std::string write_easy_read(const Record& record);
std::string write_json(const Record& record);
std::string write_markdown(const Record& record);
std::string write_csv(const Record& record);
std::string write_vtt(const Record& record);

}  // namespace cuppa::record
