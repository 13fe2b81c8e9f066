using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Reports;

namespace PrintLayout.Production.Records;

/// <summary>
/// What was written for a page, or as a file of several pages, and from what: as long as nothing of it has changed it need not be
/// written again.
/// </summary>
/// <param name="Settings">Everything that the bytes depend on beside files: program, options, pages.</param>
/// <param name="Inputs">The files that were asked for, there or not.</param>
/// <param name="Files">The files that were written.</param>
/// <param name="Diagnostics">What was found; told again when the page is left as it is.</param>
internal sealed record WorkRecord(
    string Settings, ImmutableArray<FileStamp> Inputs, ImmutableArray<FileStamp> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    private const int Schema = 1;

    /// <summary>What the layout came to, as members of a JSON object (UTF-8).</summary>
    public ReadOnlyMemory<byte> Layout { get; init; }

    /// <summary>The short of it.</summary>
    public PageNumbers? Numbers { get; init; }

    public void Write(Stream output)
    {
        using var json = new Utf8JsonWriter(output, ReportWriter.Compact);
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteString("settings", Settings);
        WriteStamps(json, "inputs", Inputs);
        WriteStamps(json, "files", Files);
        DiagnosticJson.WriteAll(json, Diagnostics);
        if (!Layout.IsEmpty) json.WriteBase64String("layout", Layout.Span);
        if (Numbers is { } numbers)
        {
            json.WriteNumbers("numbers", numbers.Stories, numbers.Lines, numbers.Overset, numbers.Underset, numbers.WorstOpening);
            json.WriteString("worst", numbers.WorstLine);
        }

        json.WriteEndObject();
    }

    /// <summary>Reads a record; null when it is of another version, or not one at all.</summary>
    public static WorkRecord? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            if (root.GetProperty("schema").GetInt32() != Schema) return null;
            var record = new WorkRecord(
                root.GetProperty("settings").GetString()!, ReadStamps(root.GetProperty("inputs")), ReadStamps(root.GetProperty("files")),
                DiagnosticJson.ReadAll(root.GetProperty("diagnostics")))
            {
                Layout = root.TryGetProperty("layout", out var layout) ? layout.GetBytesFromBase64() : default(ReadOnlyMemory<byte>),
            };
            if (!root.TryGetProperty("numbers", out var list)) return record;
            var numbers = list.EnumerateArray().Select(number => number.GetInt32()).ToArray();
            return record with
            {
                Numbers = new PageNumbers(
                    numbers[0], numbers[1], numbers[2], numbers[3], root.GetProperty("worst").GetString()!, numbers[4])
            };
        }
        catch (Exception e) when (e
            is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static void WriteStamps(Utf8JsonWriter json, string name, ImmutableArray<FileStamp> stamps)
    {
        json.WriteStartArray(name);
        foreach (var stamp in stamps)
        {
            json.WriteStartArray();
            json.WriteStringValue(stamp.Path);
            json.WriteNumberValue(stamp.Length);
            json.WriteNumberValue(stamp.Modified);
            json.WriteStringValue(stamp.Sha256);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static ImmutableArray<FileStamp> ReadStamps(JsonElement list) =>
        [.. list.EnumerateArray()
            .Select(stamp => new FileStamp(stamp[0].GetString()!, stamp[1].GetInt64(), stamp[2].GetInt64(), stamp[3].GetString()!))];
}
