using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>Looks for one kind of fault across a whole edition.</summary>
internal interface IGateCheck
{
    /// <summary>Judges an edition.</summary>
    /// <param name="edition">The edition, with what its house says.</param>
    /// <param name="found">Receives the findings.</param>
    void Judge(GateCase edition, GateFindings found);
}
