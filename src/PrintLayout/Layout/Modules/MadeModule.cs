using PrintLayout.Copy;

namespace PrintLayout.Layout.Modules;

/// <summary>A module that has been made up.</summary>
/// <param name="Report">What became of it.</param>
/// <param name="Rest">What of the story goes to another page; null for nothing.</param>
/// <param name="Article">The story as it was set here, or its first brief.</param>
/// <param name="Fitted">Form and text, for the validators.</param>
internal sealed record MadeModule(ModuleReport Report, Article? Rest, Article Article, FittedModule Fitted);
