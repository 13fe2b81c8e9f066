namespace PrintLayout.Cli.Runs.Units;

/// <summary>How a plan is written.</summary>
internal enum PlanForm
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>One JSON object a unit, each on a line.</summary>
    Lines,
}
