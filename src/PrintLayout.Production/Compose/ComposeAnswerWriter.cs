using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Production.Compose;

/// <summary>Writes answers as one line of JSON each.</summary>
public static class ComposeAnswerWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an answer, without a line end.</summary>
    public static void Write(IBufferWriter<byte> output, ComposeAnswer answer)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("id", answer.Id);
        json.WriteStartArray("lines");
        foreach (var line in answer.Lines) WriteLine(json, line);
        json.WriteEndArray();
        json.WriteStartArray("break_offsets");
        foreach (var offset in answer.BreakOffsets) json.WriteNumberValue(offset);
        json.WriteEndArray();
        WriteDiagnostics(json, answer.Diagnostics);
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, SetLine line)
    {
        json.WriteStartObject();
        json.WriteString("text", line.Text);
        WriteEm(json, "width_em", line.Width + line.EndBlank, line);
        WriteEm(json, "natural_em", line.Natural + line.EndBlank, line);
        if (line.Hang != Pt.Zero) WriteEm(json, "hang_em", line.Hang, line);
        json.WriteNumber("ratio", LineRatio.Of(line) / 1000m);
        json.WriteStartArray("clusters");
        var boxes = ClusterBoxes.Of(line);
        for (var i = 0; i < boxes.Length; i++)
        {
            var cluster = line.Paragraph.Clusters[line.Start + i];
            json.WriteStartObject();
            json.WriteString("text", line.Paragraph.Text.AsSpan(cluster.TextStart, cluster.TextLength));
            WriteEm(json, "x_em", boxes[i].X, line);
            WriteEm(json, "advance_em", boxes[i].Advance, line);
            WriteEm(json, "width_em", cluster.Lead + cluster.Body + cluster.Trail, line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ComposeMarks.Write(json, line);
        json.WriteEndObject();
    }

    private static void WriteEm(Utf8JsonWriter json, string name, Pt length, SetLine line) =>
        json.WriteNumber(name, decimal.Round((decimal)length.Milli / line.Paragraph.Size.Milli, 4));

    private static void WriteDiagnostics(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
            json.WriteNumber("offset", Math.Max(0, diagnostic.Span.Column - 1));
            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
