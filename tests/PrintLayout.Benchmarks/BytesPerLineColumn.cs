using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace PrintLayout.Benchmarks;

/// <summary>Managed memory allocated for the whole text divided by its lines at the benchmark's measure.</summary>
internal sealed class BytesPerLineColumn : IColumn
{
    /// <inheritdoc/>
    public string Id => nameof(BytesPerLineColumn);

    /// <inheritdoc/>
    public string ColumnName => "Bytes/line";

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Metric;

    /// <inheritdoc/>
    public int PriorityInCategory => 1;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public string Legend => "Allocated memory per line set, in bytes";

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase]?.GcStats.GetBytesAllocatedPerOperation(benchmarkCase) is not { } bytes) return "?";
        var lines = ComposerBenchmarks.LinesOf(benchmarkCase.Descriptor.WorkloadMethod.Name);
        return (bytes / lines).ToString(CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => true;

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
