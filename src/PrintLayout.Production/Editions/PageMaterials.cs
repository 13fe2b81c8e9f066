using PrintLayout.Copy;
using PrintLayout.Layout.Context;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Production.Editions;

/// <summary>What a page is made of, read and opened.</summary>
/// <param name="Layout">Its layout; null for a page that is made up, or when the file cannot be used.</param>
/// <param name="House">Master and style of a page that is made up; null for another, or when they cannot be used.</param>
/// <param name="Articles">Its stories by id, or the parts of them that stand on it.</param>
/// <param name="Options">Jumps, images, marks, limits, what pages share.</param>
/// <param name="Plan">How the page, or what its layout leaves open, is made up; null when nothing is or can be.</param>
internal sealed record PageMaterials(
    PageLayout? Layout, PlannedHouse? House, IReadOnlyDictionary<string, Article> Articles, MakeUpOptions Options, PagePlan? Plan);
