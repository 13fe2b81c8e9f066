using System.Globalization;
using System.Text.Json;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Reports;

/// <summary>
/// Writes the stages of a run as a trace in the Trace Event Format, which ui.perfetto.dev and chrome://tracing open: a row a worker, a bar
/// a stage, with page and edition.
/// </summary>
internal static class TraceWriter
{
    /// <summary>Writes the trace.</summary>
    /// <param name="run">The run.</param>
    /// <param name="output">Where to.</param>
    public static void Write(BatchOutcome run, Stream output)
    {
        using var json = new Utf8JsonWriter(output, ReportWriter.Compact);
        json.WriteStartObject();
        json.WriteString("displayTimeUnit", "ms");
        json.WriteStartArray("traceEvents");
        foreach (var worker in run.Pages.SelectMany(page => page.Times).Select(time => time.Worker).Distinct().Order())
            WriteWorker(json, worker);
        foreach (var edition in run.Editions)
        {
            foreach (var page in edition.Pages)
            {
                foreach (var time in page.Times) WriteStage(json, edition.Input.Path, page.Page, time);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWorker(Utf8JsonWriter json, int worker)
    {
        json.WriteStartObject();
        json.WriteString("name", "thread_name");
        json.WriteString("ph", "M");
        json.WriteNumber("pid", 1);
        json.WriteNumber("tid", worker + 1);
        json.WriteStartObject("args");
        json.WriteString("name", string.Create(CultureInfo.InvariantCulture, $"worker {worker + 1}"));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Times are in microseconds there; "X" is a complete event.
    private static void WriteStage(Utf8JsonWriter json, string edition, string page, StageTime time)
    {
        json.WriteStartObject();
        json.WriteString("name", time.Stage);
        json.WriteString("cat", "page");
        json.WriteString("ph", "X");
        json.WriteNumber("ts", Math.Round(time.Start * 1000));
        json.WriteNumber("dur", Math.Round(time.Milliseconds * 1000));
        json.WriteNumber("pid", 1);
        json.WriteNumber("tid", time.Worker + 1);
        json.WriteStartObject("args");
        json.WriteString("page", page);
        json.WriteString("edition", edition);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
