using System.Collections.Immutable;
using PrintLayout.Layout.Modules;
using PrintLayout.Layout.Validation;

namespace PrintLayout.Layout.Pages;

/// <summary>What became of one page.</summary>
/// <param name="Page">Page name.</param>
/// <param name="Modules">Its modules in layout order.</param>
/// <param name="FillPerMille">Thousandths of the text rows of all modules that are filled.</param>
/// <param name="Metrics">What the validators found.</param>
public sealed record PageReport(string Page, ImmutableArray<ModuleReport> Modules, int FillPerMille, PageMetrics Metrics);
