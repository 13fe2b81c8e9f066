using PrintLayout.Production.Reports;

namespace PrintLayout.Cli;

/// <summary>A dependency file that was asked for.</summary>
/// <param name="Path">Where.</param>
/// <param name="Form">Its form.</param>
internal sealed record DependencyRequest(string Path, DependencyForm Form);
