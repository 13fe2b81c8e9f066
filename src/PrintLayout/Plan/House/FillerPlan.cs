using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Plan.House;

/// <summary>
/// What fills a page whose stories do not: an advertisement of the house or of public service (公益广告) that may have several heights.
/// </summary>
/// <param name="Ad">Its content.</param>
/// <param name="Columns">Base columns that it takes; null for all of the page.</param>
/// <param name="Rows">Rows that it may take.</param>
public sealed record FillerPlan(AdReference Ad, int? Columns, CountRange Rows);
