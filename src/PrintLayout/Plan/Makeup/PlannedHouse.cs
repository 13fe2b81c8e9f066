using PrintLayout.Plan.Masters;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Plan.Makeup;

/// <summary>The master and the house style of a page that is made up.</summary>
/// <param name="Master">The master. On a page without folio its type area includes the rows of the folio.</param>
/// <param name="Style">The house style.</param>
public sealed record PlannedHouse(PageMaster Master, HouseStyle Style);
