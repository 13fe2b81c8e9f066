using HarfBuzzSharp;
using PrintLayout.Languages;

namespace PrintLayout.Text.Shaping;

/// <summary>A language as HarfBuzz names it.</summary>
/// <param name="profile">The language.</param>
internal sealed class ShapingLanguage(LanguageProfile profile)
{
    /// <summary>The language.</summary>
    public LanguageProfile Profile { get; } = profile;

    /// <summary>Classes of its characters.</summary>
    public CharacterClasses Classes { get; } = profile.Classes;

    /// <summary>By it faces choose forms (<c>locl</c>).</summary>
    public Language Language { get; } = new(profile.Tag);

    /// <summary>Script of its own text.</summary>
    public Script Script { get; } = Script.Parse(profile.Script);
}
