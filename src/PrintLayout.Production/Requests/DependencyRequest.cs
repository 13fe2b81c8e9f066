using PrintLayout.Production.Reports;

namespace PrintLayout.Production.Requests;

/// <summary>A dependency file that was asked for.</summary>
/// <param name="Path">Where.</param>
/// <param name="Form">Its form.</param>
public sealed record DependencyRequest(string Path, DependencyForm Form);
