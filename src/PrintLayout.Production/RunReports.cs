using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Reports;
using PrintLayout.Production.Requests;

namespace PrintLayout.Production;

/// <summary>Writes the reports that a rendering asks for: <c>report.json</c>, the trace of stages, the list of dependencies.</summary>
internal static class RunReports
{
    /// <summary>Writes them.</summary>
    /// <param name="run">What became of the run.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="units">The units that it made; null for a run without a plan.</param>
    /// <param name="folder">The folder of the output.</param>
    /// <param name="sink">Receives PL4001 for a file that cannot be written.</param>
    public static void Write(BatchOutcome run, RenderRequest request, UnitSelection? units, string folder, IDiagnosticSink sink)
    {
        var shard = request.Shard;
        var name = !shard.IsWhole ? string.Create(CultureInfo.InvariantCulture, $"report.{shard.Number}-of-{shard.Count}.json")
            : units is null || units.Units.Length == units.Of ? "report.json"
            : $"report.units-{NameOf(units)}.json";
        if (request.WritesReport)
            AtomicFile.TryWrite(Path.Combine(folder, name), stream => ReportWriter.Write(stream, run, shard, units), sink);
        if (request.Timings is { } timings) AtomicFile.TryWrite(timings, stream => TraceWriter.Write(run, stream), sink);
        if (request.Dependencies is { } dependencies) WriteDependencies(run, dependencies, sink);
    }

    /// <summary>A name that follows from the units, so that machines with other units write other reports.</summary>
    private static string NameOf(UnitSelection units) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', units.Units.Select(unit => unit.Id)))).AsSpan(0, 8));

    private static void WriteDependencies(BatchOutcome run, DependencyRequest dependencies, IDiagnosticSink sink)
    {
        if (dependencies.Form == DependencyForm.Make && DependencyFile.UnnameableIn(run) is { } path)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.CannotWrite, new SourceSpan(dependencies.Path, 0, 0),
                $"make cannot name {path}: it has rules of its own for `;`, `|`, line breaks and, in outputs, `*`, `?` and `[`",
                "give the folder another name, or use --deps-format json"));
            return;
        }

        AtomicFile.TryWrite(dependencies.Path, stream => DependencyFile.Write(run, dependencies.Form, stream), sink);
    }
}
