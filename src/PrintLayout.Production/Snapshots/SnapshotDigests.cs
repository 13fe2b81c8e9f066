using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Reports;

namespace PrintLayout.Production.Snapshots;

/// <summary>Digests of what a page was written as; SHA-256, lower-case hexadecimal.</summary>
/// <param name="Text">Of its text in reading order.</param>
/// <param name="Operators">Of the operators that draw it in PDF, before anything is packed.</param>
/// <param name="Pdf">Of its PDF file; it changes with the version of the program and of its packer.</param>
/// <param name="Version">Version of the program that wrote it.</param>
public sealed record SnapshotDigests(string Text, string Operators, string Pdf, string Version)
{
    /// <summary>Writes the digests.</summary>
    public void Write(Stream output)
    {
        using var json = new Utf8JsonWriter(output, ReportWriter.Options);
        json.WriteStartObject();
        json.WriteString("text", Text);
        json.WriteString("operators", Operators);
        json.WriteString("pdf", Pdf);
        json.WriteString("version", Version);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Reads digests.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for diagnostics.</param>
    /// <param name="sink">Receives PL7003 when it holds none.</param>
    public static SnapshotDigests? Read(ReadOnlyMemory<byte> bytes, string file, IDiagnosticSink sink)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            return new SnapshotDigests(Text("text"), Text("operators"), Text("pdf"), Text("version"));

            string Text(string name) => root.GetProperty(name).GetString() ?? string.Empty;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            sink.Report(SnapshotFolder.Unreadable(file, e.Message));
            return null;
        }
    }
}
