using System.Collections.Immutable;
using PrintLayout.Languages.ZhHans;

namespace PrintLayout.Languages.Registry;

/// <summary>
/// The languages that the program composes. It is asked where work begins: for an edition, a layout by itself, a text by itself. What is
/// found there is handed down.
/// </summary>
internal static class LanguageRegistry
{
    private static readonly ImmutableArray<Entry> Entries =
        [new(ZhHansProfile.Instance, ["zh-Hans", "zh-Hans-CN", "zh-CN", "zh"])];

    private readonly record struct Entry(LanguageProfile Profile, ImmutableArray<string> Tags);

    /// <summary>The language of what names none.</summary>
    public static LanguageProfile Default => ZhHansProfile.Instance;

    /// <summary>The languages that there are.</summary>
    public static ImmutableArray<LanguageProfile> All { get; } = [.. Entries.Select(entry => entry.Profile)];

    /// <summary>
    /// The profile that a tag means; null when there is none. Upper and lower case are the same (BCP 47, RFC 5646 2.1.1). A tag may
    /// leave out what its language says anyhow: <c>zh</c> and <c>zh-CN</c> are written in <c>Hans</c>. Another script or region, such
    /// as <c>zh-Hant</c> or <c>zh-HK</c>, is set otherwise and has no profile yet.
    /// </summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static LanguageProfile? Find(string tag)
    {
        foreach (var entry in Entries)
        {
            if (entry.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase)) return entry.Profile;
        }

        return null;
    }

    /// <summary>What is to be reported of a tag that has no profile.</summary>
    /// <param name="tag">The tag; at most as long as a line can show.</param>
    public static (string Message, string Hint) Refusal(string tag) => (
        $"The language `{tag}` is not composed yet.",
        $"Write {string.Join(" or ", All.Select(language => language.Tag))}, or leave the key out.");
}
