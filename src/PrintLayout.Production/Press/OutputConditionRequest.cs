using PrintLayout.Pdf.Standards;
using PrintLayout.Sources;

namespace PrintLayout.Production.Press;

/// <summary>What was asked for as output condition.</summary>
/// <param name="Standard">The press standard.</param>
/// <param name="BundledProfile">The newsprint profile that comes with the program.</param>
/// <param name="Profile">The user's own profile; null for none.</param>
/// <param name="Name">Name of the condition; null for that of the profile.</param>
internal sealed record OutputConditionRequest(PdfStandard Standard, string BundledProfile, string? Profile, string? Name)
{
    /// <summary>Limits on the input.</summary>
    public LayoutLimits Limits { get; init; } = LayoutLimits.Default;
}
