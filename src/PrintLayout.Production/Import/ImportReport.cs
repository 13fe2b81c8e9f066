using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrintLayout.Import;
using PrintLayout.Import.Passages;
using PrintLayout.Punctuation;

namespace PrintLayout.Production.Import;

/// <summary>Writes <c>import-report.json</c>.</summary>
internal static class ImportReport
{
    // Chinese text stands in the report as it is; the report is a file, never part of an HTML page.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>SHA-256 of a text in UTF-8, lower-case hexadecimal.</summary>
    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Writes the report.</summary>
    /// <param name="sources">What each source became, with the digest of its bytes.</param>
    /// <param name="files">The files.</param>
    /// <param name="previous">What the import before has left.</param>
    public static string Write(
        IReadOnlyList<(ImportResult Result, string Hash)> sources, ImmutableArray<ImportFile> files, PreviousImport previous)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", 2);
            WriteFiles(json, files, previous);
            json.WriteStartArray("sources");
            foreach (var (result, hash) in sources)
            {
                json.WriteStartObject();
                json.WriteString("source", Path.GetFileName(result.Source));
                json.WriteString("sha256", hash);
                json.WriteString("encoding", result.Encoding);
                json.WriteStartObject("edits");
                foreach (var (rule, count) in result.Edits) json.WriteNumber(rule, count);
                json.WriteEndObject();
                WriteNotes(json, result.Notes);
                WriteLines(json, result.Shares);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray()) + "\n";
    }

    private static void WriteFiles(Utf8JsonWriter json, ImmutableArray<ImportFile> files, PreviousImport previous)
    {
        // Stories of earlier imports that these sources do not have stay in the folder, and in the report.
        var all = previous.Files.ToBuilder();
        foreach (var file in files)
        {
            // The digest of what an import wrote last, not of what a person made of it.
            if (file.State != ImportFileState.Kept)
                all[file.Path] = (file.Image is { } image ? Hash(image.Span) : Hash(file.Text), PreviousImport.Content(file.Text));
        }

        json.WriteStartArray("files");
        foreach (var (path, (hash, content)) in all)
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("sha256", hash);
            if (path.StartsWith("articles/", StringComparison.Ordinal)
                && path.EndsWith(".md", StringComparison.Ordinal)) json.WriteString("content", content);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNotes(Utf8JsonWriter json, ImmutableArray<ImportNote> notes)
    {
        json.WriteStartArray("notes");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteString("certainty", note.Certainty switch
            {
                Certainty.Certain => "certain",
                Certainty.Likely => "likely",
                _ => "guess",
            });
            json.WriteString("rule", note.Rule);
            json.WriteNumber("line", note.Span.Line);
            json.WriteNumber("column", note.Span.Column);
            json.WriteString("article", note.Article);
            json.WriteString("message", note.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, ImmutableArray<SourceShare> shares)
    {
        json.WriteStartArray("lines");
        foreach (var line in shares.GroupBy(share => share.Line))
        {
            json.WriteStartObject();
            json.WriteNumber("line", line.Key);
            json.WriteStartArray("parts");
            foreach (var share in line)
            {
                json.WriteStartObject();
                json.WriteNumber("column", share.Column);
                json.WriteNumber("length", share.Length);
                if (share.Article is { } article) json.WriteString("article", article);
                json.WriteString(share.Article is null ? "dropped" : "field", share.Field);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
