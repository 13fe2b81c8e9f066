namespace PrintLayout.Production.Reports;

/// <summary>The form of a dependency file.</summary>
public enum DependencyForm
{
    /// <summary>A rule of make for each file.</summary>
    Make,

    /// <summary>A JSON object with a list of outputs and inputs for each page.</summary>
    Json,
}
