using MudBlazor;

namespace NewsSearch.Web.Components.Shell;

/// <summary>MudBlazor's theme in the reading room's type. Colours are in tokens.css, where both themes stand side by side.</summary>
public static class ReadingRoomTheme
{
    private static readonly string[] Serif = ["var(--serif)"];
    private static readonly string[] Sans = ["var(--sans)"];

    /// <summary>The one theme of every page.</summary>
    public static MudTheme Theme { get; } = new()
    {
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "3px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Sans, FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "0" },
            H1 = new H1Typography { FontFamily = Serif, FontSize = "var(--size-3xl)", FontWeight = "600", LineHeight = "1.2", LetterSpacing = "-0.005em" },
            H2 = new H2Typography { FontFamily = Serif, FontSize = "var(--size-l)", FontWeight = "600", LineHeight = "1.3", LetterSpacing = "0" },
            H3 = new H3Typography { FontFamily = Serif, FontSize = "var(--size-m)", FontWeight = "600", LineHeight = "1.4", LetterSpacing = "0" },
            Body1 = new Body1Typography { FontFamily = Sans, FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "0" },
            Body2 = new Body2Typography { FontFamily = Sans, FontSize = "var(--size-s)", LineHeight = "1.5", LetterSpacing = "0" },
            Button = new ButtonTypography { FontFamily = Sans, FontSize = "var(--size-s)", FontWeight = "500", LetterSpacing = "0", TextTransform = "none" },
            Caption = new CaptionTypography { FontFamily = Sans, FontSize = "var(--size-xs)", LetterSpacing = "0" },
        },
    };
}
