namespace PrintLayout.Production.Inputs;

/// <summary>The units of a run, to be asked for each unit of each edition.</summary>
/// <param name="selection">The units.</param>
internal sealed class UnitSet(UnitSelection selection)
{
    private readonly HashSet<(string Edition, string Page)> _names = [.. selection.Units.Select(unit => (unit.Edition, unit.Pages[0]))];
    private readonly HashSet<string> _editions = selection.Units.Select(unit => unit.Edition).ToHashSet(StringComparer.Ordinal);

    /// <summary>The units with their plan.</summary>
    public UnitSelection Selection => selection;

    /// <summary>Whether a unit is among them.</summary>
    /// <param name="edition">Path of its edition, as the run names it.</param>
    /// <param name="page">Name of its first page.</param>
    public bool Takes(string edition, string page) => _names.Contains((edition, page));

    /// <summary>Whether any unit is of an edition.</summary>
    /// <param name="edition">Path of the edition, as the run names it.</param>
    public bool Has(string edition) => _editions.Contains(edition);
}
