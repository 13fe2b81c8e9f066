using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrintLayout.Import;
using PrintLayout.Import.Passages;
using PrintLayout.Punctuation;
using PrintLayout.Sources;

namespace PrintLayout.Production.Import;

/// <summary>Writes <c>import-report.json</c>, and reads back which files an import has written.</summary>
internal static class ImportReport
{
    // Chinese text stands in the report as it is; the report is a file, never part of an HTML page.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>SHA-256 of a text in UTF-8, lower-case hexadecimal.</summary>
    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The files that an import of the same source has written, with their digests; none when there is no such report.</summary>
    /// <param name="path">The report.</param>
    /// <param name="source">File name of the source.</param>
    public static ImmutableSortedDictionary<string, string> ReadHashes(string path, string source)
    {
        var hashes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        try
        {
            if (InputFile.TryRead(path, LayoutLimits.Default.TextFileBytes, out _) is not { } bytes) return hashes.ToImmutable();
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.GetProperty("source").GetString() != source) return hashes.ToImmutable();
            foreach (var file in document.RootElement.GetProperty("files").EnumerateArray())
            {
                if (file.GetProperty("path").GetString() is { } name && file.GetProperty("sha256").GetString() is { } hash)
                    hashes[name] = hash;
            }
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A report that cannot be read protects every file that is there.
            hashes.Clear();
        }

        return hashes.ToImmutable();
    }

    /// <summary>Writes the report.</summary>
    /// <param name="result">What the source became.</param>
    /// <param name="source">File name of the source.</param>
    /// <param name="sourceHash">Its digest.</param>
    /// <param name="files">The files.</param>
    /// <param name="previous">Digests that an earlier import of the source has left.</param>
    public static string Write(
        ImportResult result, string source, string sourceHash, ImmutableArray<ImportFile> files,
        ImmutableSortedDictionary<string, string> previous)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", 1);
            json.WriteString("source", source);
            json.WriteString("sha256", sourceHash);
            json.WriteString("encoding", result.Encoding);
            WriteFiles(json, files, previous);
            json.WriteStartObject("edits");
            foreach (var (rule, count) in result.Edits) json.WriteNumber(rule, count);
            json.WriteEndObject();
            WriteNotes(json, result.Notes);
            WriteLines(json, result.Shares);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray()) + "\n";
    }

    private static void WriteFiles(
        Utf8JsonWriter json, ImmutableArray<ImportFile> files, ImmutableSortedDictionary<string, string> previous)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            // The digest of what an import wrote last, not of what a person made of it.
            var hash = file.State == ImportFileState.Kept ? previous.GetValueOrDefault(file.Path) : Hash(file.Text);
            if (hash is null) continue;
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("sha256", hash);
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
