# Turns files into one assembler file (.incbin) and one C++ table, as a build step:
#
#   cmake -DROOT=dir -DOUTPUT=dir -DNAME=web_client -DFUNCTION=embedded_files -DCOMPRESS=ON
#         [-DFILES="a.json;b/c.json"] -P embed.cmake
#
# Without FILES it takes everything under ROOT. Writes OUTPUT/NAME.S and OUTPUT/NAME.cpp, and only if they change: both
# name the hash of each file, so they change exactly when a file does. Compressed forms go into OUTPUT/NAME/.

cmake_minimum_required(VERSION 3.25)

set(content_type_html "text/html; charset=utf-8")
set(content_type_js "text/javascript; charset=utf-8")
set(content_type_mjs "text/javascript; charset=utf-8")
set(content_type_css "text/css; charset=utf-8")
set(content_type_json "application/json")
set(content_type_webmanifest "application/manifest+json")
set(content_type_map "application/json")
set(content_type_svg "image/svg+xml")
set(content_type_txt "text/plain; charset=utf-8")
set(content_type_ftl "text/plain; charset=utf-8")
set(content_type_md "text/plain; charset=utf-8")
set(content_type_xml "application/xml")
set(content_type_wasm "application/wasm")
set(content_type_ico "image/x-icon")
set(content_type_png "image/png")
set(content_type_jpg "image/jpeg")
set(content_type_webp "image/webp")
set(content_type_avif "image/avif")
set(content_type_woff2 "font/woff2")
set(content_type_mp3 "audio/mpeg")
set(content_type_ogg "audio/ogg")
set(content_type_wav "audio/wav")

set(compressible html js mjs css json webmanifest map svg txt ftl md xml wasm ico wav)

# compress(<variable> <input> <output> <command...>): the path of the compressed form if it is smaller, else "".
function(compress variable input output)
  execute_process(COMMAND ${ARGN} ${input} OUTPUT_FILE ${output} RESULT_VARIABLE failed)
  if(failed)
    list(GET ARGN 0 program)
    message(FATAL_ERROR "${program} could not compress ${input}: ${failed}")
  endif()
  file(SIZE ${input} input_size)
  file(SIZE ${output} output_size)
  if(output_size LESS input_size)
    set(${variable} ${output} PARENT_SCOPE)
  else()
    set(${variable} "" PARENT_SCOPE)
  endif()
endfunction()

# Adds one blob to the assembler file; gives back the C++ expression for it.
function(add_blob variable form file)
  if(file STREQUAL "")
    set(${variable} "{}" PARENT_SCOPE)
    return()
  endif()
  set(symbol "cuppa_${NAME}_${index}_${form}")
  string(APPEND assembler
    "  .global ${symbol}\n  .global ${symbol}_end\n${symbol}:\n  .incbin \"${file}\"\n${symbol}_end:\n  .byte 0\n")
  string(APPEND declarations "extern const char ${symbol}[];\nextern const char ${symbol}_end[];\n")
  set(assembler "${assembler}" PARENT_SCOPE)
  set(declarations "${declarations}" PARENT_SCOPE)
  set(${variable} "between(${symbol}, ${symbol}_end)" PARENT_SCOPE)
endfunction()

function(write_if_different file content)
  if(EXISTS ${file})
    file(READ ${file} before)
    if(before STREQUAL content)
      return()
    endif()
  endif()
  file(WRITE ${file} "${content}")
endfunction()

if(NOT DEFINED FILES)
  file(GLOB_RECURSE FILES LIST_DIRECTORIES false RELATIVE ${ROOT} ${ROOT}/*)
endif()
list(SORT FILES COMPARE STRING)
if(NOT FILES)
  message(FATAL_ERROR "nothing to embed in ${ROOT}")
endif()

set(compressed ${OUTPUT}/${NAME})
file(REMOVE_RECURSE ${compressed})
file(MAKE_DIRECTORY ${compressed})

set(assembler "")
set(declarations "")
set(rows "")
set(index 0)
foreach(path IN LISTS FILES)
  set(file ${ROOT}/${path})
  get_filename_component(extension ${path} LAST_EXT)
  string(TOLOWER "${extension}" extension)
  string(SUBSTRING "${extension}" 1 -1 extension)
  if(NOT DEFINED content_type_${extension})
    message(FATAL_ERROR "${file}: no content type for \".${extension}\"; add it to server/embedded/embed.cmake")
  endif()
  file(SHA256 ${file} hash)
  string(SUBSTRING ${hash} 0 16 short_hash)

  set(gzip "")
  set(brotli "")
  if(COMPRESS AND extension IN_LIST compressible)
    compress(gzip ${file} ${compressed}/${index}.gz gzip --best --no-name --stdout)
    compress(brotli ${file} ${compressed}/${index}.br brotli --best --stdout)
  endif()

  string(APPEND assembler "  # ${path} ${hash}\n")
  add_blob(identity_view identity ${file})
  add_blob(gzip_view gzip "${gzip}")
  add_blob(brotli_view brotli "${brotli}")
  string(APPEND rows
    "      {\"${path}\", \"${content_type_${extension}}\", \"W/\\\"${short_hash}\\\"\", ${identity_view}, ${gzip_view}, ${brotli_view}},\n")
  math(EXPR index "${index} + 1")
endforeach()

write_if_different(${OUTPUT}/${NAME}.S
"  .section .rodata
${assembler}  .section .note.GNU-stack,\"\",%progbits
")
write_if_different(${OUTPUT}/${NAME}.cpp
"#include \"embedded/embedded_files.hpp\"

#include <array>

extern \"C\" {
${declarations}}

namespace cuppa::embedded {
namespace {

std::string_view between(const char* begin, const char* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

std::span<const EmbeddedFile> ${FUNCTION}() {
  static const std::array<EmbeddedFile, ${index}> files{{
${rows}  }};
  return files;
}

}  // namespace cuppa::embedded
")
