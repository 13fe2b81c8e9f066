using PrintLayout.Copy;
using PrintLayout.Fonts;
using PrintLayout.Layout.Context;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Masters;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Makeup.Requests;

/// <summary>A page to be made up.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Page">The page.</param>
/// <param name="Plan">What the edition says of it.</param>
/// <param name="Master">Its master; without folio when the plan has other furniture.</param>
/// <param name="Style">The house style.</param>
/// <param name="Articles">Its stories by id. Those that the page does not name are left alone.</param>
/// <param name="Fonts">Faces by role.</param>
/// <param name="LayoutFile">Name of the layout that is made, for findings.</param>
internal sealed record MakeupRequest(
    Edition Edition, EditionPage Page, PagePlan Plan, PageMaster Master, HouseStyle Style, IReadOnlyDictionary<string, Article> Articles,
    FontLibrary Fonts, string LayoutFile)
{
    /// <summary>Images, shared text, answers of fit, limits.</summary>
    public MakeUpOptions Options { get; init; } = MakeUpOptions.Plain;

    /// <summary>What the page does without; the articles are without it already.</summary>
    public PageRelief Relief { get; init; } = PageRelief.None;

    /// <summary>A layout that says where some of the stories and the advertisements stand; null when all is open.</summary>
    public PageLayout? Given { get; init; }

    /// <summary>An earlier layout of the page whose structure is to stay if it can; null for none.</summary>
    public PageLayout? Keep { get; init; }
}
